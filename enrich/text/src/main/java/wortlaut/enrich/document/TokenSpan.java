package wortlaut.enrich.document;

import wortlaut.events.WortlautException;

/**
 * A stretch of tokens of a document.
 *
 * @param first index of the first token
 * @param end index after the last token; greater than {@code first}
 */
public record TokenSpan(int first, int end) {
    public TokenSpan {
        if (first < 0 || end <= first) {
            throw new WortlautException("tokens must satisfy 0 <= first < end, but are " + first + " and " + end);
        }
    }

    /** Whether the token with this index lies in the span. */
    public boolean contains(int token) {
        return first <= token && token < end;
    }

    /** How many tokens it covers. */
    public int size() {
        return end - first;
    }
}
