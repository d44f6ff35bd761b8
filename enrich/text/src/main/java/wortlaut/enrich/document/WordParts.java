package wortlaut.enrich.document;

import java.util.Map;

/**
 * What is written as one word and is more than one token.
 *
 * @param elisions words that lose their vowel before another, with their apostrophe: "l'", "qu'"
 * @param enclitics words that hang on the one before by a hyphen, with it: "-il", "-t-elle"
 * @param clitics whether 's and n't are tokens of their own, as in English
 */
public record WordParts(WordList<?> elisions, WordList<?> enclitics, boolean clitics) {
    /** Words are tokens. */
    static WordParts none() {
        return new WordParts(WordList.of(Map.of()), WordList.of(Map.of()), false);
    }

    /** Where the word behind an elision starts; the word's start if it has none. */
    int elisionEnd(String text, int start, int end) {
        for (int i = start + 1; elisions.size() > 0 && i + 1 < end; i++) {
            if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
                return elisions.contains(text, start, i + 1) ? i + 1 : start;
            }
        }
        return start;
    }

    /** Where what hangs on the word starts; the word's end if nothing does. */
    int tailStart(String text, int start, int end) {
        if (clitics) {
            return Clitics.start(text, start, end);
        }
        for (int i = start + 1; enclitics.size() > 0 && i < end; i++) {
            if (text.charAt(i) == '-' && enclitics.contains(text, i, end)) {
                return i;
            }
        }
        return end;
    }
}
