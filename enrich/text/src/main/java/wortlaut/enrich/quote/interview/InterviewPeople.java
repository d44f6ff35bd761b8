package wortlaut.enrich.quote.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.InterviewWord;

/** Who asks and who is asked in an interview, where no label says it: by the questions, the credits and the introduction. */
final class InterviewPeople {
    private static final int SHORT = 8;

    private final Passage passage;
    private final Document document;
    private final Entities entities;
    private final InterviewWords words;
    private final Set<NameEntity> interviewers = new HashSet<>();
    private final List<NameEntity> asked = new ArrayList<>();

    InterviewPeople(Passage passage, Entities entities, InterviewWords words) {
        this.passage = passage;
        this.document = passage.document();
        this.entities = entities;
        this.words = words;
    }

    /** Reads who they are off the stretches. */
    void read(List<Stretch> stretches, TurnRole[] roles) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == TurnRole.NONE) {
                credits(stretches.get(i));
            }
        }
        for (int i = 0; i < roles.length; i++) {
            Stretch stretch = stretches.get(i);
            if (roles[i] == TurnRole.QUESTION || (roles[i] == TurnRole.LABEL && stretch.asks())) {
                addAsked(words.vocative(stretch));
            }
        }
        answering(stretches, roles);
        introduced(stretches, roles);
    }

    /** Who is asked, the likeliest first. */
    List<NameEntity> asked() {
        return asked;
    }

    /** Who asks; null if nobody or several are named. */
    NameEntity interviewer() {
        return interviewers.size() == 1 ? interviewers.iterator().next() : null;
    }

    private void addAsked(NameEntity person) {
        if (person != null && !interviewers.contains(person) && !asked.contains(person)) {
            asked.add(person);
        }
    }

    /** "Das Gespräch führte Udo Brand", "Interview: Udo Brand", "interviewed by Udo Brand". */
    private void credits(Stretch stretch) {
        for (int token = stretch.first(); token + 1 < stretch.end(); token++) {
            if (passage.isInterview(token, InterviewWord.CREDIT)) {
                boolean preposition = passage.classOf(token) == WordClass.PREPOSITION;
                boolean counts = !preposition || stretch.end() - stretch.first() <= SHORT;
                int next = isGap(token + 1) ? token + 2 : token + 1;
                NameEntity name = counts && next < stretch.end() ? entities.at(next) : null;
                if (name != null && name.isPerson()) {
                    interviewers.add(name);
                }
            }
        }
    }

    private boolean isGap(int token) {
        return document.is(token, ':')
                || passage.classOf(token) == WordClass.AUXILIARY
                || passage.isInterview(token, InterviewWord.CREDIT);
    }

    /** Whose label asks more often than not asks the questions; whose does not is asked. */
    private void answering(List<Stretch> stretches, TurnRole[] roles) {
        Map<NameEntity, Integer> balance = new LinkedHashMap<>();
        for (int i = 0; i < roles.length; i++) {
            TurnLabel label = stretches.get(i).label();
            if (roles[i] == TurnRole.LABEL && label.person() != null) {
                balance.merge(label.person(), stretches.get(i).asks() ? 1 : -1, Integer::sum);
            }
        }
        balance.forEach((person, asks) -> {
            if (asks > 0) {
                interviewers.add(person);
            } else {
                addAsked(person);
            }
        });
        asked.removeAll(interviewers);
    }

    /** 0 for whom a role or noun describes, as whoever is asked needs it; 2 for "the Gazette's Ada Kern", who asks. */
    private int byDescription(NameEntity person) {
        int before = person.mentions().get(0).first() - 1;
        if (before >= 0 && passage.isClitic(before)) {
            return 2;
        }
        boolean described = before >= 0
                && document.sentenceOf(before)
                        == document.sentenceOf(person.mentions().get(0).first())
                && Character.isLetter(document.first(before))
                && passage.classOf(before) == WordClass.OPEN
                && passage.cue(before) == null
                && (passage.role(before) != null
                        || document.isCapitalised(before) == passage.grammar().capitalisesNouns());
        return described ? 0 : 1;
    }

    /** Who is named before the first turn; where nobody is, behind the last one. */
    private void introduced(List<Stretch> stretches, TurnRole[] roles) {
        int first = 0;
        while (first < roles.length && roles[first] == TurnRole.NONE) {
            first++;
        }
        int start = first < roles.length ? stretches.get(first).first() : 0;
        entities.list().stream()
                .filter(person -> person.isPerson() && person.mentions().get(0).first() < start)
                .sorted(Comparator.comparingInt(this::byDescription))
                .forEach(this::addAsked);
        if (asked.isEmpty()) {
            entities.list().stream().filter(NameEntity::isPerson).forEach(this::addAsked);
        }
    }
}
