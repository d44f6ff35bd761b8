package wortlaut.ingest.format;

import java.util.Arrays;
import wortlaut.events.kafka.ClientSettings;

/** Collects one record's bytes; from the limit on it only counts them, so that memory stays bounded. */
public final class ChunkBuffer {
    public static final int LIMIT = ClientSettings.MAX_ARTICLE_BYTES;
    private static final int FIRST = 8 * 1024;

    private byte[] bytes = new byte[FIRST];
    private long length;

    public void add(int b) {
        if (length < LIMIT) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.min(LIMIT, bytes.length * 2));
            }
            bytes[(int) length] = (byte) b;
        }
        length++;
    }

    public void add(byte[] source, int from, int count) {
        int held = (int) Math.min(count, Math.max(0, LIMIT - length));
        if (length + held > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(LIMIT, Math.max(length + held, bytes.length * 2L)));
        }
        if (held > 0) {
            System.arraycopy(source, from, bytes, (int) length, held);
        }
        length += count;
    }

    /** Forgets what was collected. */
    public void clear() {
        length = 0;
    }

    /** What was collected; begins anew. */
    public Chunk take(long line) {
        Chunk chunk = new Chunk(line, length > LIMIT ? null : Arrays.copyOf(bytes, (int) length), length);
        clear();
        return chunk;
    }
}
