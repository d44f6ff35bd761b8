package wortlaut.enrich.quote.mark;

import wortlaut.enrich.document.CharSpan;

/** Tells from the characters on both sides of a mark whether it stands where one opens or where one closes. */
public final class MarkPlaces {
    private static final String MARKS = "\"'„“”‟‚‘’«»‹›´`";
    private static final String OPENS_BEFORE = "([{–—-/\"'„“‚‘«»‹›¿¡`<";
    private static final String NEVER_FIRST = ".,;:!?)]";
    private static final String BEHIND = ".,;:!?)]}…–—-/>";

    private final String text;

    MarkPlaces(String text) {
        this.text = text;
    }

    public static boolean isMark(char c) {
        return (c == '"' || c == '\'' || c == '`' || c >= '«') && MARKS.indexOf(c) >= 0;
    }

    /** Whether [at, end) has a space or an opening character before it and none behind it. */
    boolean opens(int at, int end, CharSpan within) {
        boolean openBefore = at == within.start()
                || isSpace(text.charAt(at - 1))
                || (OPENS_BEFORE.indexOf(text.charAt(at - 1)) >= 0 && !closesBefore(at, within));
        boolean wordAfter = end < within.end() && !isSpace(text.charAt(end));
        return openBefore && wordAfter && (NEVER_FIRST.indexOf(text.charAt(end)) < 0 || text.startsWith("..", end));
    }

    /** Whether [at, end) has what ends a word or a sentence right before it, and a space, punctuation or another mark behind it. */
    boolean closes(int at, int end, CharSpan within) {
        if (at == within.start() || isSpace(text.charAt(at - 1)) || "([{¿¡„‚".indexOf(text.charAt(at - 1)) >= 0) {
            return false;
        }
        return end >= within.end()
                || isSpace(text.charAt(end))
                || BEHIND.indexOf(text.charAt(end)) >= 0
                || isMark(text.charAt(end));
    }

    /** Whether [at, end) stands between spaces or the paragraph's ends, as in tokenised text. */
    boolean isApart(int at, int end, CharSpan within) {
        return (at == within.start() || isSpace(text.charAt(at - 1)))
                && (end >= within.end() || isSpace(text.charAt(end)));
    }

    /** {@code Nein.“"}: a mark right behind a closing one closes too; a mark at the paragraph's start or after a space opened. */
    private boolean closesBefore(int at, CharSpan within) {
        char before = text.charAt(at - 1);
        return isMark(before)
                && before != '„'
                && before != '‚'
                && at - 2 >= within.start()
                && !isSpace(text.charAt(at - 2));
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
