package wortlaut.events;

import java.text.Normalizer;

/**
 * Unicode normalization in linear time. The JDK sorts combining marks by insertion, so that a million of them in a row take hours; no language
 * needs more than {@value #MOST_MARKS} (Unicode Standard Annex 15, stream-safe text format), and runs that are longer stay as they are.
 */
public final class NormalForm {
    private static final int MOST_MARKS = 30;

    private NormalForm() {}

    /** The text in that form, but for runs of more than {@value #MOST_MARKS} combining marks. */
    public static String of(String text, Normalizer.Form form) {
        StringBuilder normal = null;
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfMarks(text, at);
            if (text.codePointCount(at, end) > MOST_MARKS) {
                normal = normal == null ? new StringBuilder(text.length()) : normal;
                normal.append(Normalizer.normalize(text.substring(from, at), form))
                        .append(text, at, end);
                from = end;
            }
            at = end < text.length() ? end + Character.charCount(text.codePointAt(end)) : end;
        }
        return normal == null
                ? Normalizer.normalize(text, form)
                : normal.append(Normalizer.normalize(text.substring(from), form))
                        .toString();
    }

    private static int endOfMarks(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
