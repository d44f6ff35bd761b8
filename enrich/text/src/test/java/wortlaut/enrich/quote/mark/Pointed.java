package wortlaut.enrich.quote.mark;

import wortlaut.enrich.document.CharSpan;

/**
 * A text in which {@code ^} points to the mark that a test is about.
 *
 * @param text without the pointer
 * @param at the mark's index
 */
record Pointed(String text, int at) {
    static Pointed at(String pointed) {
        int at = pointed.indexOf('^');
        return new Pointed(pointed.substring(0, at) + pointed.substring(at + 1), at);
    }

    CharSpan whole() {
        return new CharSpan(0, text.length());
    }
}
