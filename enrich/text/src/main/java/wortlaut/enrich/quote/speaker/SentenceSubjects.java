package wortlaut.enrich.quote.speaker;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.cue.SubjectFinder;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;
import wortlaut.events.EntityType;

/** Finds who says a quote by whom a sentence is about, whatever its verb is. */
final class SentenceSubjects {
    private static final int LONGEST = 80;
    private static final int MOST_SENTENCES = 4;

    private final Passage passage;
    private final Document document;
    private final CueFinder cues;
    private final NounPhraseReader reader;
    private final SubjectFinder subjects;
    private final Attributions attributions;

    SentenceSubjects(Reading reading, Attributions attributions) {
        this.passage = reading.passage();
        this.document = passage.document();
        this.cues = reading.cues();
        this.reader = reading.phrases();
        this.subjects = reading.subjects();
        this.attributions = attributions;
    }

    /** "Kern war zufrieden: „…“": whom the sentence before the colon is about. */
    Attribution beforeColon(Surroundings around, AttributionRule rule) {
        return around.hasColon() ? first(around.before(), false, rule) : Attribution.unknown(null);
    }

    /** "Das Gericht kam zu dem Ergebnis: „…“": the same where it is somebody without a name or a known role. */
    Attribution describedBeforeColon(Surroundings around, AttributionRule rule) {
        return around.hasColon() ? first(around.before(), true, rule) : Attribution.unknown(null);
    }

    /** "Auch der Minister attackierte das Land als „…“": whoever starts the sentence of the words rather than who spoke before. */
    Attribution starting(Surroundings around, AttributionRule rule) {
        List<NounPhrase> before = around.before();
        NounPhrase first = before.isEmpty() ? null : before.get(0);
        boolean starts = first != null
                && first.subject()
                && (first.kind() == NounPhrase.Kind.PERSON || first.kind() == NounPhrase.Kind.ROLE)
                && first.span().first() - around.frame().beforeFirst() <= 1;
        return starts ? attributions.of(first, null, rule) : Attribution.unknown(null);
    }

    /** Whoever the sentence around the words is about. */
    Attribution around(Surroundings around, AttributionRule rule) {
        return first(around.phrases(), true, rule);
    }

    /** Who speaks in the nearest sentence between two in which somebody does, or whom it is about. */
    Attribution before(int sentence, int after) {
        Attribution found = Attribution.unknown(null);
        for (int s = sentence - 1; !found.isKnown() && s > Math.max(after, sentence - MOST_SENTENCES); s--) {
            int first = document.sentence(s).first();
            int end = Math.min(document.sentence(s).end(), first + LONGEST);
            List<NounPhrase> phrases = reader.read(first, end);
            FoundCue verb = lastSpeaking(first, end);
            NounPhrase subject = verb == null ? null : subjects.of(verb, phrases, first, false);
            boolean speaks = subject != null && subject.kind() != NounPhrase.Kind.OTHER;
            found = speaks
                    ? attributions.of(subject, null, AttributionRule.SUBJECT_BEFORE)
                    : first(
                            phrases.stream().filter(SentenceSubjects::isNoPlace).toList(),
                            false,
                            AttributionRule.SUBJECT_BEFORE);
        }
        return found;
    }

    /** The last cue, or verb such as "forderte", in [first, end); null if there is none. */
    private FoundCue lastSpeaking(int first, int end) {
        FoundCue cue = cues.lastIn(first, end);
        for (int token = end - 1; cue == null && token >= first; token--) {
            cue = cues.isReportingVerb(token) ? new FoundCue(token, CueKind.SAY) : null;
        }
        return cue;
    }

    private static boolean isNoPlace(NounPhrase phrase) {
        return phrase.entity() == null || phrase.entity().type() != EntityType.LOCATION;
    }

    /** The first phrase that is somebody; {@code anything}: else the first that may be. */
    private Attribution first(List<NounPhrase> phrases, boolean anything, AttributionRule rule) {
        NounPhrase described = null;
        for (NounPhrase phrase : phrases) {
            if (phrase.subject() && phrase.kind() != NounPhrase.Kind.OTHER) {
                return attributions.of(phrase, null, rule);
            }
            described = anything && described == null && isDescribed(phrase) ? phrase : described;
        }
        return attributions.of(described, null, rule);
    }

    /** "Das Gericht kam zu dem Ergebnis": somebody without a name or a known role. */
    private boolean isDescribed(NounPhrase phrase) {
        return phrase.subject()
                && phrase.kind() == NounPhrase.Kind.OTHER
                && passage.classOf(phrase.span().first()) == WordClass.DETERMINER;
    }
}
