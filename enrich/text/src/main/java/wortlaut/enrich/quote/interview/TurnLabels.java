package wortlaut.enrich.quote.interview;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.word.InterviewWord;
import wortlaut.enrich.quote.mark.MarkPlaces;

/** Reads labels such as "LIND:", "Bürgermeisterin Lind:", "Jana Lind, 34, Lehrerin:", "KL:", "Kelston Herald:", "Q:" where a sentence starts. */
final class TurnLabels {
    private static final int LONGEST = 6;
    private static final int LONGEST_APPOSITION = 10;
    private static final int LONGEST_SMALL = 5;
    private static final int MOST_MARKUP = 4;
    private static final String MARKUP = "*_";

    private final Passage passage;
    private final Document document;
    private final Entities entities;
    private Map<String, NameEntity> people;

    TurnLabels(Passage passage, Entities entities) {
        this.passage = passage;
        this.document = passage.document();
        this.entities = entities;
    }

    /** The label that starts at this token of a sentence that ends before {@code end}; null if there is none. */
    TurnLabel at(int sentence, int end) {
        int first = behindMarkup(sentence, end);
        TurnLabel dotted = first < end ? dotted(first, end) : null;
        if (dotted != null) {
            return dotted;
        }
        int name = first;
        while (name < end && name - first < LONGEST && isLabelWord(name, first)) {
            name++;
        }
        int colon = behindMarkup(name > first ? behindApposition(name, first, end) : name, end);
        if (name == first || colon >= end || !document.is(colon, ':')) {
            return null;
        }
        int content = colon + 1;
        while (content < end && isMarkup(document.first(content))) {
            content++;
        }
        boolean labels = content < end && Character.isWhitespace(document.text().charAt(document.start(content) - 1));
        return labels ? of(first, name, content) : null;
    }

    /** "**Lind:**", "''Lind'':": what sets a label in bold or italics. */
    private int behindMarkup(int from, int end) {
        int token = from;
        while (token < end
                && token - from < MOST_MARKUP
                && (isMarkup(document.first(token)) || MarkPlaces.isMark(document.first(token)))) {
            token++;
        }
        return token;
    }

    /** Whether a character sets what it encloses in bold or italics. */
    static boolean isMarkup(char c) {
        return MARKUP.indexOf(c) >= 0;
    }

    /** "Q. Why?" "A. Because": the letter with a full stop. */
    private TurnLabel dotted(int first, int end) {
        boolean letter = first + 2 < end
                && document.end(first) - document.start(first) == 1
                && document.isCapitalised(first)
                && document.is(first + 1, '.');
        InterviewWord kind = letter ? passage.interview(first) : null;
        return kind == InterviewWord.QUESTION || kind == InterviewWord.ANSWER
                ? new TurnLabel(new TokenSpan(first, first + 1), first + 2, kind(kind), null, kind.name())
                : null;
    }

    private boolean isLabelWord(int token, int first) {
        boolean small = token == first
                && Character.isLowerCase(document.first(token))
                && document.end(token) - document.start(token) <= LONGEST_SMALL
                && token + 1 < document.tokens()
                && document.is(token + 1, ':');
        return small
                || ((document.isCapitalised(token) || (token > first && isJoint(token)))
                        && (passage.cue(token) == null || document.isCapitalised(token)));
    }

    private boolean isJoint(int token) {
        return passage.isParticle(token)
                || document.is(token, '.')
                || document.is(token, '-')
                || passage.role(token) != null;
    }

    /** ", 34, Lehrerin", " (52)" behind a name: the colon; the same token where it is none. */
    private int behindApposition(int name, int first, int end) {
        boolean opens = name < end && (document.is(name, ',') || document.is(name, '('));
        if (!opens || person(first, name) == null) {
            return name;
        }
        int token = name + 1;
        while (token < end && token - name < LONGEST_APPOSITION && !document.is(token, ':')) {
            if (document.is(name, ',') && passage.cue(token) != null) {
                return name;
            }
            token++;
        }
        return token;
    }

    private TurnLabel of(int first, int name, int content) {
        TokenSpan words = new TokenSpan(first, name);
        InterviewWord kind = name - first == 1 ? passage.interview(first) : null;
        if (kind == InterviewWord.QUESTION || kind == InterviewWord.ANSWER) {
            return new TurnLabel(words, content, kind(kind), null, kind.name());
        }
        NameEntity person = person(first, name);
        return person == null
                ? new TurnLabel(words, content, TurnLabel.Kind.OTHER, null, key(first, name))
                : new TurnLabel(words, content, TurnLabel.Kind.PERSON, person, person.id());
    }

    private static TurnLabel.Kind kind(InterviewWord word) {
        return word == InterviewWord.QUESTION ? TurnLabel.Kind.QUESTION : TurnLabel.Kind.ANSWER;
    }

    /** Whom [first, end) names: by the text's names first, so that LIND is Eva Lind whatever else it may look like. */
    private NameEntity person(int first, int end) {
        NameEntity whole = people().get(key(first, end));
        NameEntity last = whole == null ? people().get(key(end - 1, end)) : whole;
        NameEntity at = last == null ? entities.at(end - 1) : last;
        return at != null && at.isPerson() ? at : null;
    }

    /** The letters of [first, end) in lower case: the same for "K. L." and "KL". */
    private String key(int first, int end) {
        StringBuilder key = new StringBuilder();
        for (int token = first; token < end; token++) {
            passage.word(token).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** The people of the text by full name, surname, first name and initials, where only one has it. */
    private Map<String, NameEntity> people() {
        if (people == null) {
            people = new HashMap<>();
            for (NameEntity entity : entities.list()) {
                String[] parts = entity.name().split(" ", -1);
                if (entity.isPerson() && parts.length > 1 && isName(parts[0]) && isName(parts[parts.length - 1])) {
                    put(String.join("", parts), entity);
                    put(parts[parts.length - 1], entity);
                    put(parts[0], entity);
                    put(parts[0].substring(0, 1) + parts[parts.length - 1].substring(0, 1), entity);
                }
            }
            people.values().removeIf(person -> person == null);
        }
        return people;
    }

    /** Not the letter of "J. K.", which stands for somebody else's name. */
    private static boolean isName(String part) {
        return part.length() > 1 && !part.endsWith(".");
    }

    private void put(String name, NameEntity person) {
        String key = name.toLowerCase(Locale.ROOT);
        boolean other = people.containsKey(key) && !person.equals(people.get(key));
        people.put(key, other ? null : person);
    }
}
