package wortlaut.sink.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * Text that every database can keep: U+0000, which PostgreSQL has no place for, and halves of surrogate pairs, which are no characters,
 * become U+FFFD. One code point stays one code point, so offsets keep their meaning.
 */
final class SafeText {
    private static final int REPLACEMENT = 0xFFFD;

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
