package wortlaut.events;

/**
 * A stretch of an article's text.
 *
 * @param start code points before it, inclusive
 * @param end code points before its end, exclusive; greater than {@code start}
 */
public record Span(int start, int end) {
    public Span {
        SpanBounds.check(start, end);
    }
}
