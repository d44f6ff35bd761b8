package wortlaut.enrich.document;

import java.util.Arrays;

/** UTF-16 indices into a text as counts of Unicode code points. An unpaired surrogate counts as one, as in the JDK. */
final class CodePoints {
    private static final int[] NONE = {};

    /** Where the low surrogate of each pair stands, ascending. */
    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    static CodePoints of(char[] text) {
        int[] found = NONE;
        int count = 0;
        for (int i = 1; i < text.length; i++) {
            if (Character.isLowSurrogate(text[i]) && Character.isHighSurrogate(text[i - 1])) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, count * 2));
                }
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    int before(int index) {
        if (lowSurrogates.length == 0) {
            return index;
        }
        int at = Arrays.binarySearch(lowSurrogates, index);
        return index - (at < 0 ? -at - 1 : at);
    }
}
