package wortlaut.events;

/** The rule that all spans share. */
final class SpanBounds {
    private SpanBounds() {}

    static void check(int start, int end) {
        if (start < 0 || end <= start) {
            throw new WortlautException("offsets must satisfy 0 <= start < end, but are " + start + " and " + end);
        }
    }
}
