package wortlaut.enrich.quote.direct;

import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.explanation.Decisions;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.QuoteFeature;
import wortlaut.enrich.language.QuoteWeights;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.mark.MarkedText;

/**
 * What speaks for and against words in marks being somebody's words rather than a title, a name or irony: their number and form, the cue,
 * the word before them. The weights are the language's.
 */
public final class DirectEvidence {
    private static final int MOST_COUNTED = QuoteWeights.MOST_WORDS;
    private static final int FEW = 4;
    private static final int NEAR = 3;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final CueEvidence cues;
    private final NameEvidence names;
    private final HeardWeights weights;

    public DirectEvidence(Passage passage, Entities entities, Quoted quoted, CueFinder cues, Decisions decisions) {
        this.passage = passage;
        this.document = passage.document();
        this.quoted = quoted;
        this.weights = new HeardWeights(passage.language().quoteWeights(), decisions);
        this.cues = new CueEvidence(passage, quoted, cues, weights);
        this.names = new NameEvidence(passage, entities, weights);
    }

    /** Above 0 for a quote. {@code seen} holds the short marked texts before this one. */
    public double score(MarkedText marked, Frame frame, Set<String> seen) {
        int words = words(frame);
        double cue = cues.score(frame, words < MOST_COUNTED);
        double score = weights.of(QuoteFeature.BIAS)
                + weights.ofWords(words)
                + form(marked, frame, words)
                + cue
                + names.score(marked, frame, words, cue > weights.size(QuoteFeature.CUE_IN_SENTENCE));
        if (words < FEW && seen.contains(content(marked))) {
            score += weights.of(QuoteFeature.REPEATED);
        }
        if (quoted.isAnnouncedInside(marked, frame)) {
            return score + weights.of(QuoteFeature.ANNOUNCED_INSIDE);
        }
        return marked.parent() >= 0 && words <= FEW ? score + weights.of(QuoteFeature.NESTED) : score;
    }

    /** „So nicht.“ behind another sentence of its paragraph, and nothing beside it: a whole sentence of somebody's words, however short. */
    private boolean isAlone(Frame frame) {
        return frame.afterEnd() == frame.end()
                && frame.first() > 0
                && passage.paragraphOf(frame.first()) == passage.paragraphOf(frame.first() - 1);
    }

    /** "„Wohin?“, fragte Kern.⏎„Zum Hafen.“": a paragraph of nothing but short words in marks behind one that starts with such. */
    private boolean isInTurn(Frame frame) {
        int first = frame.first();
        int paragraph = passage.paragraphOf(first);
        return paragraph > 0
                && document.start(first) == document.paragraphs().get(paragraph).start()
                && document.tokenFrom(document.paragraphs().get(paragraph).end()) == frame.end()
                && quoted.isQuoted(document.tokenFrom(
                        document.paragraphs().get(paragraph - 1).start()));
    }

    public String content(MarkedText marked) {
        return document.text().substring(marked.contentStart(), marked.contentEnd());
    }

    /** How many words there are, counted up to {@value #MOST_COUNTED}. */
    private int words(Frame frame) {
        int words = 0;
        for (int token = frame.first(); token < frame.end() && words < MOST_COUNTED; token++) {
            words += Character.isLetterOrDigit(document.first(token)) ? 1 : 0;
        }
        return words;
    }

    private double form(MarkedText marked, Frame frame, int words) {
        char first = document.text().charAt(marked.contentStart());
        char last = document.text().charAt(marked.contentEnd() - 1);
        boolean ends = last == '.' || last == '!' || last == '?' || last == '…';
        double score = Character.isLowerCase(first) ? weights.of(QuoteFeature.LOWER_CASE) : 0;
        if (Character.isUpperCase(first) && words == 1) {
            score += weights.of(QuoteFeature.CAPITALISED);
        }
        if (ends && words >= NEAR && !Character.isLowerCase(first)) {
            score += weights.of(QuoteFeature.SENTENCE);
        }
        if (document.text().startsWith("''", marked.span().start()) && !quoted.isFramed(frame)) {
            score += weights.of(QuoteFeature.DOUBLED_MARKS);
        }
        if (frame.startsSentence() && ends) {
            score += weights.of(QuoteFeature.CONTINUES)
                    + (isAlone(frame)
                            ? weights.of(QuoteFeature.ALONE)
                            : isInTurn(frame) ? weights.of(QuoteFeature.IN_TURN) : 0);
        }
        return score;
    }
}
