package wortlaut.events;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large an article's fields may be, checked by {@link Article} itself and so at every door: by feeders and the HTTP API, which
 * refuse, and by the enricher, which dead-letters what came past them. The numbers are ours, generous beside what news has: a headline of
 * 10,000 characters is 50 times a long one, and PostgreSQL indexes keys of up to 2,704 bytes.
 */
public final class ArticleLimits {
    /** The longest id of an article or a quote, in bytes of UTF-8. */
    public static final int MAX_ID_BYTES = 1_000;

    /** The longest text, and the longest original of one, in UTF-16 units: 4 Mi, so that whatever fits into the largest record is short enough. */
    public static final int MAX_TEXT = 4 * 1024 * 1024;

    /** The longest headline, in UTF-16 units. */
    public static final int MAX_HEADLINE = 10_000;

    /** The longest source and version, in UTF-16 units. */
    public static final int MAX_LABEL = 1_000;

    /** The longest time, in UTF-16 units. */
    public static final int MAX_TIME = 100;

    /** The longest language tag, in UTF-16 units: what RFC 5646 (section 4.4.1) asks everybody to hold. */
    public static final int MAX_LANGUAGE = 35;

    /** How deep an original ninjs item may be nested: as deep as any JSON that is read. */
    private static final int MAX_DEPTH = 1_000;

    private ArticleLimits() {}

    /**
     * The id itself when it may be one: not blank, at most {@link #MAX_ID_BYTES} bytes, no control characters and no halves of surrogate
     * pairs, so that two different ids stay different on every shelf.
     *
     * @param what names the field in the message: {@code id}, {@code key}
     * @throws WortlautException saying what is wrong, without the id itself where it could not be shown
     */
    public static String checkedId(String what, String id) {
        if (isPlain(id)) {
            return id;
        }
        if (id.isBlank()) {
            throw new WortlautException("the " + what + " is blank; leave it out or give one");
        }
        if (id.codePoints().anyMatch(c -> Character.isISOControl(c) || isSurrogate(c))) {
            throw new WortlautException(
                    "the " + what + " has control characters or broken surrogate pairs, which no id may have");
        }
        // Three bytes is the most that one UTF-16 unit takes: most ids need no copy to be known as short enough.
        if (id.length() > MAX_ID_BYTES / 3 && id.getBytes(StandardCharsets.UTF_8).length > MAX_ID_BYTES) {
            throw new WortlautException("the " + what + " has " + id.getBytes(StandardCharsets.UTF_8).length
                    + " bytes; at most " + MAX_ID_BYTES + " are allowed");
        }
        return id;
    }

    /** Most ids are: not long and of printable ASCII without spaces. */
    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) <= ' ' || id.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= MAX_ID_BYTES / 3;
    }

    /** @throws WortlautException if a field is longer than it may be, naming both lengths */
    static void check(String field, @Nullable String value, int limit) {
        if (value != null && value.length() > limit) {
            throw new WortlautException(
                    "\"" + field + "\" has " + value.length() + " characters; at most " + limit + " are allowed");
        }
    }

    /**
     * The tag itself, or null for a blank one, which says nothing. What looks like a tag may still name no language that is known.
     *
     * @throws WortlautException if it cannot be a language tag: letters and digits with hyphens (or underscores) between them
     */
    static @Nullable String checkedLanguage(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return null;
        }
        check("language", language, MAX_LANGUAGE);
        boolean tag = language.chars().allMatch(ArticleLimits::isOfATag) && isLetter(language.charAt(0));
        if (!tag) {
            throw new WortlautException(
                    "\"language\" is no language tag such as de or de-AT; leave it out to have it detected");
        }
        return language;
    }

    /** @throws WortlautException if the strings in it are longer together than a text may be, or it is nested too deeply */
    static void checkSize(String field, @Nullable Map<String, Object> original) {
        if (original != null && units(original, 0) > MAX_TEXT) {
            throw new WortlautException("\"" + field + "\" has more than " + MAX_TEXT + " characters");
        }
    }

    private static long units(@Nullable Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new WortlautException("nested deeper than " + MAX_DEPTH + " levels");
        }
        long units = 0;
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                units += String.valueOf(entry.getKey()).length() + units(entry.getValue(), depth + 1);
            }
            return units;
        }
        if (value instanceof Collection<?> values) {
            for (Object element : values) {
                units += units(element, depth + 1);
            }
            return units;
        }
        return value instanceof CharSequence text ? text.length() : 1;
    }

    private static boolean isOfATag(int c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
