package wortlaut.enrich.quote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** Ids of quotes: the start of a SHA-256 over the article's id, the words and a number that tells equal words apart. */
final class QuoteIds {
    private static final int BYTES = 10;

    private QuoteIds() {}

    /** An id of 20 hexadecimal digits that is not taken yet, and is now. */
    static String fresh(String articleId, String text, Set<String> taken) {
        String words = QuoteMatcher.normalised(text);
        int ordinal = 0;
        String id = id(articleId, words, ordinal);
        while (!taken.add(id)) {
            ordinal++;
            id = id(articleId, words, ordinal);
        }
        return id;
    }

    private static String id(String articleId, String words, int ordinal) {
        String key = articleId.length() + ":" + articleId + words + ordinal;
        return HexFormat.of().formatHex(sha256().digest(key.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
