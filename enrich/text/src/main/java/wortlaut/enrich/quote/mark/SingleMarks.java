package wortlaut.enrich.quote.mark;

import wortlaut.enrich.document.CharSpan;

/** Tells single marks that may close a quotation from apostrophes: within a word, of a possessive, of a clipped word, and from feet. */
final class SingleMarks {
    private static final int REACH = 300;
    private static final String POSSESSED = "sSxXzZß";
    private static final String STRONG_BEFORE = ",.!?…";
    private static final String STRONG_BEHIND = ",.;:!?)";
    private static final int CLIPPED = 2;

    private final String text;

    SingleMarks(String text) {
        this.text = text;
    }

    static boolean isSingle(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '´' || c == '`';
    }

    boolean mayClose(int at, CharSpan within) {
        return !isWordAt(at + 1, within)
                && at > within.start()
                && !MarkPlaces.isSpace(text.charAt(at - 1))
                && !isApostrophe(at, within);
    }

    /** "the drivers' deal,'", "mit Klaus' Hof',", "goin' home!'": before another word, where a mark beside punctuation closes later. */
    private boolean isApostrophe(int at, CharSpan within) {
        boolean between = at + 2 < within.end()
                && MarkPlaces.isSpace(text.charAt(at + 1))
                && Character.isLetterOrDigit(text.charAt(at + 2))
                && (POSSESSED.indexOf(text.charAt(at - 1)) >= 0 || isClipped(at, within));
        int end = Math.min(within.end(), at + REACH);
        for (int i = at + 1; between && i < end; i++) {
            if (text.charAt(i) != text.charAt(at)) {
                continue;
            }
            if (isWordAt(i + 1, within)) {
                if (MarkPlaces.isSpace(text.charAt(i - 1)) && startsWord(i, within)) {
                    return false;
                }
            } else if (isStrong(i, within)) {
                return true;
            }
        }
        return false;
    }

    /** A word behind the mark, that is no clipped 'n'. */
    private boolean startsWord(int at, CharSpan within) {
        boolean clipped = at + 2 < within.end() && text.charAt(at + 2) == text.charAt(at);
        return Character.isLetter(text.charAt(at + 1)) && !clipped;
    }

    /** Whether punctuation or the paragraph's end stands beside the mark, so that it hardly belongs to a word. */
    boolean isStrong(int at, CharSpan within) {
        return STRONG_BEFORE.indexOf(text.charAt(at - 1)) >= 0
                || at + 1 >= within.end()
                || STRONG_BEHIND.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** "goin' home", "o' wine", "rock 'n' roll": -in and words of a letter or two. */
    private boolean isClipped(int at, CharSpan within) {
        int start = at;
        while (start > within.start() && Character.isLetter(text.charAt(start - 1)) && at - start <= REACH) {
            start--;
        }
        int length = at - start;
        return length > 0
                && Character.isLowerCase(text.charAt(start))
                && (length <= CLIPPED || (length > CLIPPED + 1 && text.startsWith("in", at - 2)));
    }

    private boolean isWordAt(int at, CharSpan within) {
        return at < within.end() && Character.isLetterOrDigit(text.charAt(at));
    }
}
