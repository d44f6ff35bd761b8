package wortlaut.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** SHA-256 of texts: what tells one version of an article from the next, and names an article that came without an id. */
public final class ContentHash {
    private ContentHash() {}

    /** The hash of the text's UTF-8 bytes as {@code sha256:} and 64 hexadecimal digits. */
    public static String of(String text) {
        return ofUtf8(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of a text that is there as its UTF-8 bytes. */
    public static String ofUtf8(byte[] text) {
        return "sha256:" + hex(text);
    }

    /** The id of an article that has none: {@code urn:sha256:} and the hash of its text in Unicode normalization form C. */
    public static String idOf(String text) {
        return "urn:sha256:" + hex(NormalForm.of(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
