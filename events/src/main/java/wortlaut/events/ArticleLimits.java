package wortlaut.events;

import java.nio.charset.StandardCharsets;

/**
 * How large an article's fields may be, checked by {@link Article} itself and so at every door: by feeders and the HTTP API, which
 * refuse, and by the enricher, which dead-letters what came past them. The numbers are ours, generous beside what news has: a headline of
 * 10,000 characters is 50 times a long one, and PostgreSQL indexes keys of up to 2,704 bytes.
 */
public final class ArticleLimits {
    /** The longest id of an article or a quote, in bytes of UTF-8. */
    public static final int MAX_ID_BYTES = 1_000;

    /** The longest headline, in UTF-16 units. */
    public static final int MAX_HEADLINE = 10_000;

    /** The longest source and version, in UTF-16 units. */
    public static final int MAX_LABEL = 1_000;

    /** The longest time and language tag, in UTF-16 units. */
    public static final int MAX_TIME = 100;

    private ArticleLimits() {}

    /**
     * The id itself when it may be one: not blank, at most {@link #MAX_ID_BYTES} bytes, no control characters and no halves of surrogate
     * pairs, so that two different ids stay different on every shelf.
     *
     * @param what names the field in the message: {@code id}, {@code key}
     * @throws WortlautException saying what is wrong, without the id itself where it could not be shown
     */
    public static String checkedId(String what, String id) {
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

    /** @throws WortlautException if a field is longer than it may be, naming both lengths */
    static void check(String field, String value, int limit) {
        if (value != null && value.length() > limit) {
            throw new WortlautException(
                    "\"" + field + "\" has " + value.length() + " characters; at most " + limit + " are allowed");
        }
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
