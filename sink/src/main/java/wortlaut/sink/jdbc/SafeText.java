package wortlaut.sink.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * Text that every database can keep: U+0000, which PostgreSQL has no place for, and halves of surrogate pairs, which are no characters,
 * become U+FFFD. One code point stays one code point, so offsets keep their meaning.
 */
final class SafeText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int ESCAPE = "\\u0000".length();

    private SafeText() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    static String of(String text) {
        if (isSafe(text)) {
            return text;
        }
        return text.codePoints()
                .map(c -> unsafe(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same of the strings in JSON, whose escapes may stand for such characters. */
    static String ofJson(String json) {
        StringBuilder kept = new StringBuilder(json.length());
        int i = 0;
        while (i < json.length()) {
            int end = i + (json.charAt(i) == '\\' ? 2 : 1);
            if (json.startsWith("\\u", i)) {
                end = i + ESCAPE;
                int unit = unit(json, i);
                boolean paired = Character.isHighSurrogate((char) unit)
                        && json.startsWith("\\u", end)
                        && Character.isLowSurrogate((char) unit(json, end));
                end += paired ? ESCAPE : 0;
                kept.append(!paired && unsafe(unit) ? "\ufffd" : json.substring(i, end));
            } else {
                kept.append(json, i, end);
            }
            i = end;
        }
        return of(kept.toString());
    }

    private static int unit(String json, int escape) {
        return Integer.parseInt(json.substring(escape + 2, escape + ESCAPE), 16);
    }

    /**
     * Whether all strings in this JSON are surely safe: one look at the bytes instead of one at each string. What is not safe can only be
     * there escaped, or as bytes that are not the shortest of their character.
     *
     * @param json that a reader has found readable
     */
    static boolean isSafe(byte[] json) {
        for (int i = 0; i < json.length - 1; i++) {
            byte b = json[i];
            if (b == '\\') {
                if (json[++i] == 'u') {
                    return false;
                }
            } else if (b < 0 && isOdd(b & 0xFF, json[i + 1] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** The first two bytes of what is a surrogate, beyond Unicode, or longer than need be (RFC 3629). */
    private static boolean isOdd(int first, int second) {
        return switch (first) {
            case 0xC0, 0xC1 -> true;
            case 0xE0 -> second < 0xA0;
            case 0xED -> second >= 0xA0;
            case 0xF0 -> second < 0x90;
            case 0xF4 -> second >= 0x90;
            default -> first > 0xF4;
        };
    }

    /** Quick, because nearly every text is: whether surrogates are in pairs is looked at only where there are any. */
    private static boolean isSafe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return text.codePoints().noneMatch(SafeText::unsafe);
            }
        }
        return true;
    }

    private static boolean unsafe(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
