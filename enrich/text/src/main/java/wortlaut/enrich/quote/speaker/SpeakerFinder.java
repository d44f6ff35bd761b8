package wortlaut.enrich.quote.speaker;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.phrase.NounPhrase;

/** Finds who says a quote: the first of its rules that tells somebody decides. */
public final class SpeakerFinder {
    private final Reading reading;
    private final Passage passage;
    private final Document document;
    private final CueFinder cues;
    private final Attributions attributions;
    private final SentenceSubjects subjects;
    private final List<SpeakerRule> rules;

    public SpeakerFinder(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage();
        this.document = passage.document();
        this.cues = reading.cues();
        this.attributions = new Attributions(passage, reading.quoted(), reading.phrases());
        this.subjects = new SentenceSubjects(reading, attributions);
        this.rules = inTheirOrder();
    }

    /** Names beside the words, the cue of their sentence, whom the sentence is about, who spoke before. */
    private List<SpeakerRule> inTheirOrder() {
        PlacedNames placed = new PlacedNames(reading, attributions);
        AnnouncedWords announced = new AnnouncedWords(reading, attributions);
        NearbySpeakers nearby = new NearbySpeakers(reading, attributions);
        return List.of(
                new SpeakerRule(AttributionRule.SIGNATURE, placed::signature),
                new SpeakerRule(AttributionRule.HEADING, placed::heading),
                new SpeakerRule(AttributionRule.LABEL, placed::label),
                new SpeakerRule(AttributionRule.CUE_AFTER, announced::behind),
                new SpeakerRule(AttributionRule.CUE_AFTER_APART, announced::apart),
                new SpeakerRule(AttributionRule.CUE_BEFORE_COLON, announced::beforeColon),
                new SpeakerRule(AttributionRule.CUE_BEFORE, announced::before),
                new SpeakerRule(AttributionRule.CUE_IN_SENTENCE, announced::within),
                new SpeakerRule(AttributionRule.SUBJECT_BEFORE_COLON, subjects::beforeColon),
                new SpeakerRule(AttributionRule.SUBJECT_OF_SENTENCE, subjects::starting),
                new SpeakerRule(AttributionRule.PARAGRAPH_BEFORE, nearby::paragraphBefore),
                new SpeakerRule(AttributionRule.PARAGRAPH_CONTINUES, nearby::paragraphContinues),
                new SpeakerRule(AttributionRule.CONTINUES, nearby::continues),
                new SpeakerRule(AttributionRule.CUE_IN_SENTENCE_BEFORE, nearby::sentencesBefore),
                new SpeakerRule(AttributionRule.SAME_PARAGRAPH, nearby::sameParagraph),
                new SpeakerRule(AttributionRule.SUBJECT_BEFORE_COLON, subjects::describedBeforeColon));
    }

    /**
     * Whoever the sentence of the quote or its neighbourhood names.
     *
     * @param last the quote before in the same paragraph; null if there is none
     * @param before the quote before in any paragraph; null if there is none
     */
    public Attribution find(Frame whole, FoundQuote last, FoundQuote before) {
        Surroundings around = new Surroundings(reading, withoutCitation(whole), last, before);
        for (SpeakerRule rule : rules) {
            Attribution found = rule.find(around);
            if (found.isKnown()) {
                return found;
            }
        }
        return around.nobody();
    }

    /** "Wie die Zeitung berichtet, gab Kern eine Antwort: „…“": what announces the words stands behind the clause that only cites. */
    private Frame withoutCitation(Frame frame) {
        boolean cites = frame.hasColon(document) && passage.reporting(frame.beforeFirst()) == ReportingWord.AS;
        int comma = frame.beforeFirst();
        while (cites && comma < frame.first() && !document.is(comma, ',')) {
            comma++;
        }
        boolean closed = cites && comma + 1 < frame.first() && cues.lastIn(frame.beforeFirst(), comma) != null;
        return closed ? new Frame(comma + 1, frame.first(), frame.end(), frame.afterEnd()) : frame;
    }

    /** Whoever the sentence around the words is about: a guess for words that nothing announces. */
    public Attribution bySentence(Frame frame) {
        return subjects.around(new Surroundings(reading, frame, null, null), AttributionRule.SUBJECT_OF_SENTENCE);
    }

    /** Who speaks in the nearest sentence between two in which somebody does, or whom it is about. */
    public Attribution bySubjectBefore(int sentence, int after) {
        return subjects.before(sentence, after);
    }

    /** Whom a phrase names, as sure as the rule; nobody for null. {@code cue} may be null. */
    public Attribution attribution(NounPhrase phrase, FoundCue cue, AttributionRule rule) {
        return attributions.of(phrase, cue, rule);
    }
}
