package wortlaut.enrich.quote.speaker;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.cue.SubjectFinder;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;

/** Finds who says a quote whose own sentence names nobody: whoever speaks in the sentences, the quote or the paragraph before it. */
final class NearbySpeakers {
    private static final int LONGEST = 80;
    private static final int MOST_SENTENCES = 4;

    private final Passage passage;
    private final Document document;
    private final CueFinder cues;
    private final NounPhraseReader reader;
    private final SubjectFinder subjects;
    private final Attributions attributions;

    NearbySpeakers(Reading reading, Attributions attributions) {
        this.passage = reading.passage();
        this.document = passage.document();
        this.cues = reading.cues();
        this.reader = reading.phrases();
        this.subjects = reading.subjects();
        this.attributions = attributions;
    }

    /**
     * The likeliest; {@code sofar} if there is none.
     *
     * @param last the quote before in the same paragraph; null if there is none
     * @param before the quote before in any paragraph; null if there is none
     */
    Attribution find(Frame frame, FoundQuote last, FoundQuote before, Attribution sofar) {
        if (frame.beforeFirst() == 0) {
            return sofar;
        }
        int sentence = document.sentenceOf(frame.beforeFirst() - 1);
        if (passage.isBreak(frame.beforeFirst() - 1, frame.first())) {
            return frame.startsSentence() ? byParagraphBefore(frame, sentence, before, sofar) : sofar;
        }
        boolean known = last != null && last.attribution().isKnown();
        if (known && isAdjacent(last, sentence)) {
            return last.attribution()
                    .because(
                            AttributionRule.CONTINUES,
                            last.attribution().confidence() * AttributionRule.CONTINUES.prior());
        }
        Attribution spoken = bySentencesBefore(sentence, frame);
        if (spoken.isKnown()) {
            return spoken;
        }
        return known
                ? last.attribution()
                        .because(
                                AttributionRule.SAME_PARAGRAPH,
                                last.attribution().confidence() * AttributionRule.SAME_PARAGRAPH.prior())
                : sofar;
    }

    /** A quote that fills a paragraph belongs to whoever spoke in the sentence before, or goes on with the quote that ends there. */
    private Attribution byParagraphBefore(Frame frame, int sentence, FoundQuote before, Attribution sofar) {
        Attribution spoken = bySentenceBefore(sentence);
        if (spoken.isKnown() && spoken.cue() != null) {
            return spoken.because(AttributionRule.PARAGRAPH_BEFORE, AttributionRule.PARAGRAPH_BEFORE.prior());
        }
        boolean follows = before != null
                && before.attribution().isKnown()
                && document.tokenFrom(before.span().end()) == frame.first();
        return follows ? before.attribution().goneOn(AttributionRule.PARAGRAPH_CONTINUES) : sofar;
    }

    /** Whether the last quote ends in that sentence. */
    private boolean isAdjacent(FoundQuote last, int sentence) {
        int end = Math.max(0, document.tokenFrom(last.span().end()) - 1);
        return document.sentenceOf(end) == sentence;
    }

    /** The nearest sentence before, in the same paragraph, that names somebody. */
    private Attribution bySentencesBefore(int sentence, Frame frame) {
        int paragraph = passage.paragraphOf(frame.first());
        Attribution found = Attribution.unknown(null);
        for (int s = sentence; !found.isKnown() && s > sentence - MOST_SENTENCES && s >= 0; s--) {
            if (passage.paragraphOf(document.sentence(s).first()) < paragraph) {
                return found;
            }
            found = bySentenceBefore(s);
        }
        return found;
    }

    private Attribution bySentenceBefore(int sentence) {
        int end = document.sentence(sentence).end();
        int first = Math.max(document.sentence(sentence).first(), end - LONGEST);
        FoundCue cue = cues.lastIn(first, end);
        if (cue == null) {
            return Attribution.unknown(null);
        }
        List<NounPhrase> phrases = reader.read(first, end);
        NounPhrase subject = subjects.of(cue, phrases, first, false);
        boolean person = subject != null && subject.kind() != NounPhrase.Kind.OTHER;
        return attributions.of(
                person ? subject : null,
                cue,
                AttributionRule.CUE_IN_SENTENCE_BEFORE,
                AttributionRule.CUE_IN_SENTENCE_BEFORE.prior());
    }
}
