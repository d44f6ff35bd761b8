package wortlaut.ingest.format.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import wortlaut.ingest.compression.Members;
import wortlaut.ingest.format.ChunkBuffer;

/** The bytes of an archive, with their place. Those from the mark on are kept, up to a bound, to be looked at again. */
final class WarcInput {
    private static final int KEPT = ChunkBuffer.LIMIT + 256 * 1024;
    private static final int BLOCK = 64 * 1024;
    private static final int NONE = -1;

    private final InputStream content;
    private byte[] bytes = new byte[2 * BLOCK];
    private int at;
    private int end;
    private int marked = NONE;

    /** Of the first of the bytes. */
    private long offset;

    WarcInput(InputStream content) {
        this.content = content;
    }

    /** Where the byte is that was {@linkplain #has looked at} or read last; where all is packed, where its member begins. */
    long place() {
        long member = content instanceof Members members ? members.memberOffset() : NONE;
        return member >= 0 ? member : offset + at;
    }

    void mark() {
        marked = at;
    }

    /** Back to the byte behind the mark, where that is still there; else it stays. */
    void rewind() {
        at = marked == NONE ? at : Math.min(end, marked + 1);
    }

    boolean isEnd() throws IOException {
        return !has(1);
    }

    /** The next byte, which stays the next. There must be one. */
    int peek() {
        return bytes[at] & 0xFF;
    }

    /** The next byte; -1 at the end. */
    int read() throws IOException {
        return has(1) ? bytes[at++] & 0xFF : -1;
    }

    /** Some next bytes; -1 at the end. */
    int read(byte[] into, int most) throws IOException {
        if (!has(1)) {
            return -1;
        }
        int count = Math.min(most, end - at);
        System.arraycopy(bytes, at, into, 0, count);
        at += count;
        return count;
    }

    /** Whether the next bytes are these. */
    boolean begins(byte[] with) throws IOException {
        return has(with.length) && Arrays.equals(bytes, at, at + with.length, with, 0, with.length);
    }

    /** Whether there are so many more bytes: waits for them. */
    private boolean has(int count) throws IOException {
        while (end - at < count) {
            makeRoom();
            int read = content.read(bytes, end, BLOCK);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }

    private void makeRoom() {
        if (marked != NONE && at - marked > KEPT) {
            marked = NONE;
        }
        int from = marked == NONE ? at : marked;
        System.arraycopy(bytes, from, bytes, 0, end - from);
        offset += from;
        at -= from;
        end -= from;
        marked = marked == NONE ? NONE : 0;
        if (bytes.length - end < BLOCK) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
    }
}
