package wortlaut.enrich.quote;

import wortlaut.enrich.document.CharSpan;

/** Tells from a character and its neighbours whether it opens or may close a quotation. */
final class MarkReader {
    private static final String MARKS = "\"'„“”‟‚‘’«»‹›";
    private static final String OPENS_BEFORE = "([{–—-/\"'„“‚‘«»‹›¿¡";

    private static final int POSSESSIVE_REACH = 300;

    private final String text;
    private final boolean outward;
    private final boolean spaced;

    MarkReader(String text) {
        this.text = text;
        this.outward = pointsOutward(text);
        this.spaced = isSpaced(text);
    }

    static boolean isMark(char c) {
        return (c == '"' || c == '\'' || c >= '«') && MARKS.indexOf(c) >= 0;
    }

    /** Low and high marks written with two commas or two grave accents: ,,so" and ``so''. */
    boolean opensTyped(int at, CharSpan within) {
        char c = text.charAt(at);
        return (c == ',' || c == '`')
                && at + 2 < within.end()
                && text.charAt(at + 1) == c
                && Character.isLetterOrDigit(text.charAt(at + 2))
                && (at == within.start()
                        || isSpace(text.charAt(at - 1))
                        || "([\"„“:".indexOf(text.charAt(at - 1)) >= 0);
    }

    /** "» Read more": an angle mark with a space behind it that starts a line points to something and opens nothing. */
    boolean isBullet(int at) {
        return isAngle(text.charAt(at))
                && startsLine(text, at)
                && at + 1 < text.length()
                && isSpace(text.charAt(at + 1));
    }

    private static boolean startsLine(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private static boolean isAngle(char c) {
        return c == '«' || c == '»' || c == '‹' || c == '›';
    }

    /** How many characters the mark at this index has: 2 for ''so'', else 1; more in a row are none. */
    int width(int at, CharSpan within) {
        int end = at;
        while (end < within.end() && text.charAt(end) == '\'') {
            end++;
        }
        return Math.max(1, end - at);
    }

    /** Whether the two single marks at this index open a quotation. */
    boolean opensDoubled(int at, CharSpan within) {
        return opensByPlace(at, at + 2, within) && Character.isLetterOrDigit(text.charAt(at + 2));
    }

    /** The kind that the character at this index opens, null if it opens none. {@code closes}: it would close an open mark. */
    MarkKind opening(int at, CharSpan within, boolean closes) {
        char c = text.charAt(at);
        return switch (c) {
            case '„' -> MarkKind.LOW_DOUBLE;
            case '“', '‟', '‘', '"', '‚' ->
                opensByPlace(at, at + 1, within) || opensSpaced(at, within, closes) ? kind(c) : null;
            case '”' -> !closes && opensByPlace(at, at + 1, within) ? kind(c) : null;
            case '\'' -> !closes && isBeforeWord(at, within) && opensByPlace(at, at + 1, within) ? kind(c) : null;
            default -> openingAngle(c);
        };
    }

    /** Tokenised text has spaces on both sides of its double marks: by turns they open and close. */
    private boolean opensSpaced(int at, CharSpan within, boolean closes) {
        char c = text.charAt(at);
        return spaced
                && !closes
                && (c == '"' || c == '“')
                && (at == within.start() || isSpace(text.charAt(at - 1)))
                && at + 1 < within.end()
                && isSpace(text.charAt(at + 1));
    }

    /** Whether double marks stand between spaces at least twice and more often than beside a word's start. */
    private static boolean isSpaced(String text) {
        int apart = 0;
        int beside = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '“' || c == '”') {
                boolean before = i == 0 || isSpace(text.charAt(i - 1));
                boolean after = i + 1 == text.length() || isSpace(text.charAt(i + 1));
                apart += before && after ? 1 : 0;
                beside += before && !after ? 1 : 0;
            }
        }
        return apart >= 2 && apart > beside;
    }

    private static MarkKind kind(char c) {
        return switch (c) {
            case '"' -> MarkKind.STRAIGHT_DOUBLE;
            case '\'' -> MarkKind.STRAIGHT_SINGLE;
            case '‚' -> MarkKind.LOW_SINGLE;
            case '‘' -> MarkKind.HIGH_SINGLE;
            default -> MarkKind.HIGH_DOUBLE;
        };
    }

    /** A letter behind it: '90 is a year. */
    private boolean isBeforeWord(int at, CharSpan within) {
        return at + 1 < within.end() && Character.isLetter(text.charAt(at + 1));
    }

    private MarkKind openingAngle(char c) {
        return switch (c) {
            case '»' -> outward ? null : MarkKind.INWARD_DOUBLE;
            case '«' -> outward ? MarkKind.OUTWARD_DOUBLE : null;
            case '›' -> outward ? null : MarkKind.INWARD_SINGLE;
            case '‹' -> outward ? MarkKind.OUTWARD_SINGLE : null;
            default -> null;
        };
    }

    /** Whether the character may close: an apostrophe within a word, feet and inches don't. */
    boolean mayClose(int at, CharSpan within) {
        char c = text.charAt(at);
        boolean single = c == '\'' || c == '’' || c == '‘';
        return !single
                || (!isWordAt(at + 1, within)
                        && at > within.start()
                        && !isSpace(text.charAt(at - 1))
                        && !isPossessive(at, within));
    }

    /** "the drivers' deal,' she said": behind an s and before a small word, where a mark behind punctuation closes later. */
    private boolean isPossessive(int at, CharSpan within) {
        boolean between = at + 2 < within.end()
                && "sSxz".indexOf(text.charAt(at - 1)) >= 0
                && isSpace(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
        int end = Math.min(within.end(), at + POSSESSIVE_REACH);
        for (int i = at + 1; between && i < end; i++) {
            if (text.charAt(i) == text.charAt(at) && !isWordAt(i + 1, within)) {
                char before = text.charAt(i - 1);
                if (",.!?…".indexOf(before) >= 0) {
                    return true;
                }
            } else if (text.charAt(i) == text.charAt(at)
                    && isSpace(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1))) {
                return false;
            }
        }
        return false;
    }

    /** A space or an opening character before it and none behind it. */
    private boolean opensByPlace(int at, int end, CharSpan within) {
        boolean openBefore = at == within.start()
                || isSpace(text.charAt(at - 1))
                || (OPENS_BEFORE.indexOf(text.charAt(at - 1)) >= 0 && !closesBefore(at, within));
        boolean wordAfter = end < within.end() && !isSpace(text.charAt(end));
        return openBefore && wordAfter && (".,;:!?)]".indexOf(text.charAt(end)) < 0 || startsWithDots(end));
    }

    /** {@code Nein.“"}: a mark right behind a closing one closes too; a mark at the paragraph's start or after a space opened. */
    private boolean closesBefore(int at, CharSpan within) {
        char before = text.charAt(at - 1);
        boolean mark = isMark(before);
        return mark && before != '„' && before != '‚' && at - 2 >= within.start() && !isSpace(text.charAt(at - 2));
    }

    private boolean startsWithDots(int at) {
        return text.startsWith("..", at);
    }

    private boolean isWordAt(int at, CharSpan within) {
        return at < within.end() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether angle marks point outward in this text, «so» as in French and Swiss German, by the first one at a word's start. */
    private static boolean pointsOutward(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bullet = startsLine(text, i) && i + 1 < text.length() && isSpace(text.charAt(i + 1));
            if (isAngle(c) && !bullet) {
                boolean wordAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
                boolean wordBefore = i > 0 && !isSpace(text.charAt(i - 1)) && text.charAt(i - 1) != '(';
                boolean left = c == '«' || c == '‹';
                return wordAfter == wordBefore ? left : left == wordAfter;
            }
        }
        return true;
    }
}
