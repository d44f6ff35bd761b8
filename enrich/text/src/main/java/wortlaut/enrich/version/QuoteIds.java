package wortlaut.enrich.version;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** Ids of one article's quotes: the start of a SHA-256 over the article's id, the words and a number that tells equal words apart. */
final class QuoteIds {
    private static final int BYTES = 10;

    private final String articleId;
    private final Set<String> taken;

    /** For words that have ids already, the first number to try next: all before it are taken. */
    private final Map<String, Integer> ordinals = new HashMap<>();

    /** @param taken the ids that are there already; grows */
    QuoteIds(String articleId, Set<String> taken) {
        this.articleId = articleId;
        this.taken = taken;
    }

    /** An id of 20 hexadecimal digits that is not taken yet, and is now. */
    String fresh(String text) {
        String words = QuoteMatcher.normalised(text);
        int ordinal = ordinals.getOrDefault(words, 0);
        String id = id(words, ordinal);
        while (!taken.add(id)) {
            ordinal++;
            id = id(words, ordinal);
        }
        ordinals.put(words, ordinal + 1);
        return id;
    }

    private String id(String words, int ordinal) {
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
