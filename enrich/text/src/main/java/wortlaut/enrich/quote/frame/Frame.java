package wortlaut.enrich.quote.frame;

import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.quote.mark.MarkPlaces;
import wortlaut.enrich.quote.mark.MarkedText;

/**
 * A marked text and what its sentence has around it, in tokens: [beforeFirst, first) the marked text [first, end) and [end, afterEnd).
 * Reaches at most {@value #REACH} tokens to either side, so that the cost doesn't grow with the sentence.
 */
public record Frame(int beforeFirst, int first, int end, int afterEnd) {
    private static final int REACH = 60;

    public static Frame of(Document document, MarkedText marked) {
        return of(document, marked.span());
    }

    public static Frame of(Document document, CharSpan span) {
        int first = document.tokenFrom(span.start());
        int end = Math.max(first + 1, document.tokenFrom(span.end()));
        int sentenceStart = document.sentence(document.sentenceOf(first)).first();
        if (sentenceStart == first && first > 0 && document.is(first - 1, ':')) {
            sentenceStart = document.sentence(document.sentenceOf(first - 1)).first();
        }
        int sentenceEnd = sentenceEnd(document, first, end);
        return new Frame(
                Math.max(sentenceStart, first - REACH), first, end, Math.max(end, Math.min(sentenceEnd, end + REACH)));
    }

    /**
     * The end of the sentence that the marked text ends in. In tokenised text a space parts the closing mark from the full stop before it:
     * a capital behind such a mark starts a sentence of its own.
     */
    private static int sentenceEnd(Document document, int first, int end) {
        int last = end - 1;
        while (last > first && MarkPlaces.isMark(document.first(last))) {
            last--;
        }
        boolean parted = end < document.tokens()
                && document.sentenceOf(last) != document.sentenceOf(end - 1)
                && Character.isLetter(document.first(end))
                && !Character.isLowerCase(document.first(end));
        return parted ? end : document.sentence(document.sentenceOf(end - 1)).end();
    }

    /** The same, up to the end of the sentence that starts behind the marked text: “Never!” Kern said. */
    Frame to(Document document) {
        int sentenceEnd = end >= document.tokens()
                ? end
                : document.sentence(document.sentenceOf(end)).end();
        return new Frame(beforeFirst, first, end, Math.max(afterEnd, Math.min(sentenceEnd, end + REACH)));
    }

    /** Whether a colon stands right before. */
    public boolean hasColon(Document document) {
        return first > 0 && document.is(first - 1, ':');
    }

    public boolean startsSentence() {
        return beforeFirst == first;
    }
}
