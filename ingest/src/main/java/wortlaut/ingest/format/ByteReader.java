package wortlaut.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Single bytes of a stream, without a lock for each, and as soon as they arrive. A byte order mark of UTF-8 is left out. */
final class ByteReader {
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;
    private boolean begun;

    ByteReader(InputStream in) {
        this.in = in;
    }

    /** The next byte, 0 to 255; -1 at the end. */
    int read() throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        return buffer[at++] & 0xFF;
    }

    /** The byte that {@link #read()} would return next. */
    int peek() throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        return buffer[at] & 0xFF;
    }

    /**
     * Moves the bytes up to the next LF, or to the end, into a record; the LF is read and left out.
     *
     * @return false at the end, when there was no byte to read
     */
    boolean readLine(ChunkBuffer into) throws IOException {
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int begin = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            into.add(buffer, begin, at - begin);
            if (at < end) {
                at++;
                break;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = 0;
        if (!begun) {
            begun = true;
            end = in.readNBytes(buffer, 0, BOM.length);
            at = end == BOM.length && Arrays.equals(buffer, 0, end, BOM, 0, end) ? end : 0;
        }
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return end > 0;
    }
}
