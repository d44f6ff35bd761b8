package wortlaut.enrich.quote.interview;

/**
 * A stretch of the text that one person of an interview may say: a paragraph, or what a label within one starts.
 *
 * @param first its first token
 * @param end the token after its last
 * @param label what names the speaker; null if nothing does
 * @param asks whether it ends with a question mark
 * @param ends whether it ends as a sentence does
 */
record Stretch(int first, int end, TurnLabel label, boolean asks, boolean ends) {
    /** The first token of what is said. */
    int content() {
        return label == null ? first : label.content();
    }

    boolean isEmpty() {
        return content() >= end;
    }
}
