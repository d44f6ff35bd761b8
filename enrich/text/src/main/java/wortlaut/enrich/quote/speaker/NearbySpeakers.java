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

    /** Words that fill a paragraph belong to whoever spoke in the sentence before. */
    Attribution paragraphBefore(Surroundings around, AttributionRule rule) {
        Frame frame = around.frame();
        if (!startsParagraph(frame)) {
            return Attribution.unknown(null);
        }
        Attribution spoken = bySentence(sentenceBefore(frame), AttributionRule.CUE_IN_SENTENCE_BEFORE);
        return spoken.isKnown() && spoken.cue() != null ? spoken.by(rule) : Attribution.unknown(null);
    }

    /** The same words go on with the quote that ends before them. */
    Attribution paragraphContinues(Surroundings around, AttributionRule rule) {
        FoundQuote last = around.last();
        boolean follows = startsParagraph(around.frame())
                && last != null
                && last.attribution().isKnown()
                && document.tokenFrom(last.span().end()) == around.frame().first();
        return follows ? last.attribution().goneOn(rule) : Attribution.unknown(null);
    }

    /** "„…“, sagte Kern. „…“": the quote before ends in the sentence before. */
    Attribution continues(Surroundings around, AttributionRule rule) {
        FoundQuote last = around.lastInParagraph();
        boolean continues = isWithinParagraph(around.frame())
                && last != null
                && last.attribution().isKnown()
                && isAdjacent(last, sentenceBefore(around.frame()));
        return continues ? last.attribution().sharedBy(rule) : Attribution.unknown(null);
    }

    /** Whoever spoke in the nearest sentence before, in the same paragraph, that says so. */
    Attribution sentencesBefore(Surroundings around, AttributionRule rule) {
        return isWithinParagraph(around.frame()) ? bySentencesBefore(around.frame(), rule) : Attribution.unknown(null);
    }

    /** Whoever said the quote before, however far before. */
    Attribution sameParagraph(Surroundings around, AttributionRule rule) {
        FoundQuote last = around.lastInParagraph();
        boolean known = isWithinParagraph(around.frame())
                && last != null
                && last.attribution().isKnown();
        return known ? last.attribution().sharedBy(rule) : Attribution.unknown(null);
    }

    /** Whether the words start a paragraph that is not the text's first. */
    private boolean startsParagraph(Frame frame) {
        return frame.startsSentence() && frame.first() > 0 && passage.startsParagraph(frame.first());
    }

    /** Whether a sentence of the same paragraph stands before that of the words. */
    private boolean isWithinParagraph(Frame frame) {
        return frame.beforeFirst() > 0 && !passage.isBreak(frame.beforeFirst() - 1, frame.first());
    }

    private int sentenceBefore(Frame frame) {
        return document.sentenceOf(frame.beforeFirst() - 1);
    }

    /** Whether the last quote ends in that sentence. */
    private boolean isAdjacent(FoundQuote last, int sentence) {
        int end = Math.max(0, document.tokenFrom(last.span().end()) - 1);
        return document.sentenceOf(end) == sentence;
    }

    private Attribution bySentencesBefore(Frame frame, AttributionRule rule) {
        int paragraph = passage.paragraphOf(frame.first());
        int sentence = sentenceBefore(frame);
        Attribution found = Attribution.unknown(null);
        for (int s = sentence; !found.isKnown() && s > sentence - MOST_SENTENCES && s >= 0; s--) {
            if (passage.paragraphOf(document.sentence(s).first()) < paragraph) {
                return found;
            }
            found = bySentence(s, rule);
        }
        return found;
    }

    private Attribution bySentence(int sentence, AttributionRule rule) {
        int end = document.sentence(sentence).end();
        int first = Math.max(document.sentence(sentence).first(), end - LONGEST);
        FoundCue cue = cues.lastIn(first, end);
        if (cue == null) {
            return Attribution.unknown(null);
        }
        List<NounPhrase> phrases = reader.read(first, end);
        NounPhrase subject = subjects.of(cue, phrases, first, false);
        boolean person = subject != null && subject.kind() != NounPhrase.Kind.OTHER;
        return attributions.of(person ? subject : null, cue, rule);
    }
}
