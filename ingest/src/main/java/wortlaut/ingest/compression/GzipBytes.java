package wortlaut.ingest.compression;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.Inflater;

/** The packed bytes of a gzip file, of which the last member's are kept, up to a bound, to be looked at again if it is damaged. */
final class GzipBytes {
    private static final int KEPT = 1024 * 1024;
    private static final int BLOCK = 64 * 1024;

    /** Of a header without its optional parts, and of what tells one: magic and method. */
    private static final int HEADER = 10;

    private static final int MAGIC = 0x1F;
    private static final int MAGIC_2 = 0x8B;
    private static final int DEFLATE = 8;

    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xE0;

    /** Of the operating systems that RFC 1952 numbers; 255 is an unknown one. */
    private static final int LAST_SYSTEM = 13;

    /** Longer names and comments nobody has. */
    private static final int LONGEST_NAME = 64 * 1024;

    private final InputStream in;
    private byte[] block = new byte[2 * BLOCK];
    private int at;
    private int end;

    /** Of the first byte in the block. */
    private long offset;

    private long marked;

    GzipBytes(InputStream in) {
        this.in = in;
    }

    /** A member begins here. */
    void mark() {
        marked = offset + at;
    }

    long markOffset() {
        return marked;
    }

    /** Back to the byte behind the mark, or the first behind it that is still there. */
    void rewind() {
        at = (int) Math.min(end, Math.max(0, marked + 1 - offset));
    }

    boolean isEnd() throws IOException {
        return at == end && !fill();
    }

    /** Zeros behind a member are padding, as tapes have it. */
    void skipPadding() throws IOException {
        while (!isEnd() && block[at] == 0) {
            at++;
        }
    }

    /** To the next place that looks like a member's header, or the end. */
    void seekHeader() throws IOException {
        while (!isEnd() && !isAtHeader()) {
            at++;
        }
    }

    /** Whether the next bytes are those of a member's header, as far as they tell: magic, method, flags and system. */
    boolean isAtHeader() throws IOException {
        return !isEnd()
                && (block[at] & 0xFF) == MAGIC
                && has(HEADER)
                && (block[at + 1] & 0xFF) == MAGIC_2
                && block[at + 2] == DEFLATE
                && (block[at + 3] & RESERVED) == 0
                && ((block[at + 9] & 0xFF) <= LAST_SYSTEM || block[at + 9] == -1);
    }

    /** Skips the header that is {@linkplain #isAtHeader() here}; false where it is cut off or beyond all measure. */
    boolean skipHeader() throws IOException {
        int flags = block[at + 3];
        at += HEADER;
        return ((flags & HAS_EXTRA) == 0 || skipExtra())
                && ((flags & HAS_NAME) == 0 || skipName())
                && ((flags & HAS_COMMENT) == 0 || skipName())
                && ((flags & HAS_CHECKSUM) == 0 || skip(2));
    }

    private boolean skipExtra() throws IOException {
        int low = read();
        int high = read();
        return high >= 0 && skip(low | high << 8);
    }

    private boolean skipName() throws IOException {
        for (int length = 0; length < LONGEST_NAME; length++) {
            int b = read();
            if (b <= 0) {
                return b == 0;
            }
        }
        return false;
    }

    private boolean skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            if (read() < 0) {
                return false;
            }
        }
        return true;
    }

    /** Four bytes, the lowest first; -1 where they are not there. */
    long readInt() throws IOException {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            int b = read();
            if (b < 0) {
                return -1;
            }
            value |= (long) b << (8 * i);
        }
        return value;
    }

    /** Gives what is there to be inflated; false at the end. */
    boolean give(Inflater inflater) throws IOException {
        if (isEnd()) {
            return false;
        }
        inflater.setInput(block, at, end - at);
        at = end;
        return true;
    }

    /** Takes back what was given and not needed. */
    void unread(int count) {
        at -= count;
    }

    private int read() throws IOException {
        return isEnd() ? -1 : block[at++] & 0xFF;
    }

    /** Whether there are so many more bytes: waits for them. */
    private boolean has(int count) throws IOException {
        while (end - at < count) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** Reads more behind what is there. What is before the mark is dropped, and what is behind it too where it is too much. */
    private boolean fill() throws IOException {
        int from = (int) Math.min(at, Math.max(0, marked - offset));
        if (at - from > KEPT) {
            from = at;
        }
        System.arraycopy(block, from, block, 0, end - from);
        offset += from;
        at -= from;
        end -= from;
        if (block.length - end < BLOCK) {
            block = Arrays.copyOf(block, block.length * 2);
        }
        int read = in.read(block, end, BLOCK);
        end += Math.max(0, read);
        return read > 0;
    }
}
