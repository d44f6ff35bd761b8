package wortlaut.enrich.quote;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Language;

/** Paragraphs of an interview, each with a label before its colon: what they say within is said by whom the label names, not reported. */
final class InterviewTurns {
    private static final int LONGEST_LABEL = 4;
    private static final int LEAST = 3;

    private final BitSet turns = new BitSet();

    InterviewTurns(Document document, Language language) {
        Set<String> labels = new HashSet<>();
        boolean asks = false;
        List<CharSpan> paragraphs = document.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            CharSpan paragraph = paragraphs.get(i);
            int first = document.tokenFrom(paragraph.start());
            int colon = colon(document, language, first, paragraph.end());
            if (colon > first) {
                turns.set(i);
                labels.add(document.word(colon - 1));
                asks |= document.text().charAt(paragraph.end() - 1) == '?';
            }
        }
        if (!asks || labels.size() < 2 || turns.cardinality() < LEAST) {
            turns.clear();
        }
    }

    /** Whether a paragraph is such a turn. */
    boolean isTurn(int paragraph) {
        return turns.get(paragraph);
    }

    /** The colon behind a few capitalised words that start a paragraph and no mark follows; -1 if there is none. */
    private static int colon(Document document, Language language, int first, int end) {
        int token = first;
        while (token < document.tokens()
                && token - first < LONGEST_LABEL
                && document.start(token) < end
                && document.isCapitalised(token)
                && language.cue(document, token) == null) {
            token++;
        }
        boolean labelled = token > first
                && token + 1 < document.tokens()
                && document.start(token + 1) < end
                && document.is(token, ':')
                && Character.isLetterOrDigit(document.first(token + 1));
        return labelled ? token : -1;
    }
}
