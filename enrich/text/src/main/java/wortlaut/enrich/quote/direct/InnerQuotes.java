package wortlaut.enrich.quote.direct;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.frame.InnerCues;
import wortlaut.enrich.quote.mark.MarkedText;
import wortlaut.enrich.quote.speaker.Attribution;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.events.SpeakerKind;

/** Who says a quote that a speaker gives within a quote: the speaker where it is "I said", else whomever the words beside the verb name. */
public final class InnerQuotes {
    private static final int REACH = 20;

    private final Passage passage;
    private final Document document;
    private final Entities entities;
    private final InnerCues cues;

    public InnerQuotes(Passage passage, Entities entities) {
        this.passage = passage;
        this.document = passage.document();
        this.entities = entities;
        this.cues = new InnerCues(passage);
    }

    /** The speaker of the outer quote is meant: null; else who else it is, nobody where nobody is named. */
    public Attribution other(Frame frame, MarkedText outer) {
        int verb = cues.of(frame, outer);
        int least = Math.max(document.tokenFrom(outer.contentStart()), frame.first() - REACH);
        if (verb >= frame.end()) {
            int end = document.tokenFrom(outer.contentEnd());
            return named(subject(verb + 1, Math.min(end, verb + REACH), 1), subject(verb - 1, frame.end() - 1, -1));
        }
        int last = verb < 0 ? frame.first() - 1 : verb;
        int behind = passage.grammar().putsVerbSecond() && verb >= 0 ? subject(verb + 1, frame.first(), 1) : -1;
        return named(behind, subject(last - 1, least - 1, -1));
    }

    /** The first token from one towards another that may be the subject of a verb of saying; -1 if the sentence or clause ends before. */
    private int subject(int from, int to, int step) {
        for (int token = from; step > 0 ? token < to : token > to; token += step) {
            if (document.is(token, '.') || (step > 0 && !Character.isLetterOrDigit(document.first(token)))) {
                return -1;
            }
            if (isSubject(token) && !isLed(token)) {
                return token;
            }
        }
        return -1;
    }

    private boolean isSubject(int token) {
        NameEntity at = entities.at(token);
        return isFirstPerson(token)
                || passage.pronoun(token) != null
                || passage.classOf(token) == WordClass.DETERMINER
                || (at != null && at.isPerson());
    }

    /** "in the kitchen", "mit dem Wirt": what a preposition leads is no subject. */
    private boolean isLed(int token) {
        return token > 0 && passage.classOf(token - 1) == WordClass.PREPOSITION;
    }

    private boolean isFirstPerson(int token) {
        return passage.clause(token) == ClauseWord.FIRST_PERSON;
    }

    private Attribution named(int first, int second) {
        int subject = first >= 0 ? first : second;
        if (subject >= 0 && isFirstPerson(subject)) {
            return null;
        }
        NameEntity person = subject < 0 ? null : entities.at(subject);
        return person == null || !person.isPerson()
                ? Attribution.unknown(null)
                : new Attribution(
                        SpeakerKind.NAMED,
                        new TokenSpan(subject, subject + 1),
                        person,
                        null,
                        AttributionRule.NAMED_INSIDE);
    }
}
