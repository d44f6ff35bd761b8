package wortlaut.events;

/**
 * What articles, files and strangers say, made safe for a terminal and for a line of a log: control characters (terminals obey them), marks
 * of writing direction (they show text in another order than it has) and line breaks (they begin a line that looks like ours) are shown as
 * {@code \u001b}. See Unicode Technical Report 36 and CVE-2021-42574.
 */
public final class Printable {
    private Printable() {}

    /** One line: line breaks and tabs are shown too. */
    public static String line(String text) {
        return escaped(text, false);
    }

    /** Text of several lines. */
    public static String text(String text) {
        return escaped(text, true);
    }

    /** The beginning of a text: at most so many UTF-16 units, and never half of a character outside the basic plane, such as an emoji. */
    public static String atMost(int length, String text) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String escaped(String text, boolean lines) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSafe(text.charAt(i), lines)) {
                return escapedFrom(i, text, lines);
            }
        }
        return text;
    }

    private static String escapedFrom(int first, String text, boolean lines) {
        StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSafe(c, lines)) {
                safe.append(c);
            } else if (!lines || c != '\r') {
                safe.append(String.format("\\u%04x", (int) c));
            }
        }
        return safe.toString();
    }

    private static boolean isSafe(char c, boolean lines) {
        if (c == '\n' || c == '\t') {
            return lines;
        }
        return !Character.isISOControl(c) && !isBreak(c) && !isDirection(c);
    }

    private static boolean isBreak(char c) {
        return c == '\u2028' || c == '\u2029';
    }

    private static boolean isDirection(char c) {
        return c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
