package wortlaut.enrich.document;

import java.util.Arrays;

/**
 * Where the tokens of a text stand, and the form of each: 64 bits of a hash of its characters, by which whatever is kept over texts knows it.
 * Tokens of the same characters have the same form; that two others have is so unlikely (2⁻⁶⁴ a pair) that nobody compares their characters.
 * Offsets are UTF-16 indices. Immutable.
 */
public final class Tokens {
    private final char[] text;
    private final int[] starts;
    private final int[] ends;
    private final long[] forms;

    private Tokens(char[] text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.forms = new long[starts.length];
        for (int token = 0; token < forms.length; token++) {
            forms[token] = Hashes.of(text, starts[token], ends[token]);
        }
    }

    /** The tokens of a text that start and end there, ends exclusive; none of the arrays may be changed afterwards. */
    public static Tokens of(char[] text, int[] starts, int[] ends) {
        return new Tokens(text, starts, ends);
    }

    /** The form of a token. */
    public long form(int token) {
        return forms[token];
    }

    /** The characters of a token. */
    public char[] characters(int token) {
        return Arrays.copyOfRange(text, starts[token], ends[token]);
    }
}
