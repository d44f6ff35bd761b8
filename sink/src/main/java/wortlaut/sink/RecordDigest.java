package wortlaut.sink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Stands for a record's value wherever a sink has kept it: the same in a topic, in a line of a file (which has no line breaks) and in a
 * column of a table.
 *
 * @param value the first 64 bits of SHA-256
 */
public record RecordDigest(long value) {

    /** @param json as it was found */
    public static RecordDigest of(String json) {
        String line = json.replace('\n', ' ').replace('\r', ' ');
        return new RecordDigest(ByteBuffer.wrap(sha256().digest(line.getBytes(StandardCharsets.UTF_8)))
                .getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
