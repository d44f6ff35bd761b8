package wortlaut.ingest.address;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.compression.DamagedException;
import wortlaut.ingest.compression.Members;

/** An item's content, whose beginning can be looked at before it is read. */
final class Content extends BufferedInputStream implements Members {
    private static final int HEAD = 64 * 1024;

    /** Met at the first look; told where it is met again. */
    private @Nullable DamagedException damage;

    Content(InputStream in) {
        super(in, HEAD);
    }

    boolean isUnpacked() {
        return in instanceof Members;
    }

    @Override
    public long memberOffset() {
        return in instanceof Members members ? members.memberOffset() : -1;
    }

    /**
     * The first bytes; the stream stands at its beginning again. Waits for the first line, not for all the bytes, so that what
     * comes in slowly is read as it comes; but of markup, whose first element may stand far behind.
     */
    byte[] head() throws IOException {
        mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = 0;
        boolean begun = false;
        boolean line = false;
        boolean markup = false;
        while (length < HEAD && (!line || markup)) {
            int read = readToDamage(head, length);
            if (read < 0) {
                break;
            }
            int end = length + read;
            for (; length < end; length++) {
                line |= begun && head[length] == '\n';
                markup |= !begun && head[length] == '<';
                begun |= !isSpaceOrZero(head[length]);
            }
        }
        reset();
        return Arrays.copyOf(head, length);
    }

    private int readToDamage(byte[] head, int length) throws IOException {
        try {
            return read(head, length, HEAD - length);
        } catch (DamagedException e) {
            damage = e;
            return -1;
        }
    }

    /** Zero bytes are half of a space in UTF-16. */
    private static boolean isSpaceOrZero(byte b) {
        return b == ' ' || (b >= '\t' && b <= '\r') || b == 0;
    }

    @Override
    public synchronized int read() throws IOException {
        tellDamage();
        return super.read();
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) throws IOException {
        tellDamage();
        return super.read(into, offset, length);
    }

    private void tellDamage() throws IOException {
        DamagedException met = damage;
        if (met != null && pos == count) {
            damage = null;
            throw met;
        }
    }
}
