package wortlaut.enrich.document;

import wortlaut.events.WortlautException;

/**
 * A stretch of characters of a text.
 *
 * @param start UTF-16 index, inclusive
 * @param end UTF-16 index, exclusive; greater than {@code start}
 */
public record CharSpan(int start, int end) {
    public CharSpan {
        if (start < 0 || end <= start) {
            throw new WortlautException("characters must satisfy 0 <= start < end, but are " + start + " and " + end);
        }
    }

    /** Whether the other span lies in this one, equal spans included. */
    public boolean contains(CharSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the character at this index lies in the span. */
    public boolean contains(int index) {
        return start <= index && index < end;
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }
}
