package wortlaut.sink.jdbc.postgres;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Rows in the text format of COPY: a row a line, tabs between values, escapes with a backslash. Of one thread. */
final class CopyText {
    private static final byte[] NONE = {'\\', 'N'};
    private static final int USUAL_BYTES = 1 << 16;

    private byte[] bytes = new byte[USUAL_BYTES];
    private int size;
    private boolean first = true;

    int size() {
        return size;
    }

    /** All so far; not to be changed while it is read. */
    InputStream input() {
        return new ByteArrayInputStream(bytes, 0, size);
    }

    void text(byte[] utf8) {
        // Every byte may need a backslash.
        begin(2 * utf8.length);
        for (byte b : utf8) {
            if ((b >= ' ' && b != '\\') || b < 0) {
                bytes[size++] = b;
            } else {
                escape(b);
            }
        }
    }

    void ascii(String value) {
        plain(value.getBytes(StandardCharsets.US_ASCII));
    }

    void none() {
        plain(NONE);
    }

    void end() {
        room(1);
        bytes[size++] = '\n';
        first = true;
    }

    void clear() {
        size = 0;
        first = true;
    }

    private void plain(byte[] value) {
        begin(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    private void escape(byte b) {
        switch (b) {
            case '\\', '\n', '\r', '\t' -> {
                bytes[size++] = '\\';
                bytes[size++] = (byte) (b == '\n' ? 'n' : b == '\r' ? 'r' : b == '\t' ? 't' : b);
            }
            default -> bytes[size++] = b;
        }
    }

    private void begin(int most) {
        room(most + 1);
        if (!first) {
            bytes[size++] = '\t';
        }
        first = false;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
