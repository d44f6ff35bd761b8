package wortlaut.app.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Stands for a key, or any other name, in 16 bytes: the first half of SHA-256. A million keys have no two alike in practice. */
record KeyHash(long high, long low) {
    static KeyHash of(byte[] name) {
        ByteBuffer hash = ByteBuffer.wrap(sha256().digest(name));
        return new KeyHash(hash.getLong(), hash.getLong());
    }

    static KeyHash of(String name) {
        return of(name.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
