package wortlaut.ingest.format.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import wortlaut.ingest.encoding.UnicodeSign;
import wortlaut.ingest.encoding.Utf8Input;
import wortlaut.ingest.format.ChunkBuffer;

/** Single bytes of JSON in UTF-8, without a lock for each, and as soon as they arrive. A byte order mark is left out, UTF-16 and UTF-32 are recoded. */
final class ByteReader {
    private InputStream in;
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

    /** Moves the bytes up to the next quotation mark, backslash or LF, or what is there of them, into a record. */
    void readPlain(ChunkBuffer into) throws IOException {
        while (at < end || fill()) {
            int begin = at;
            while (at < end && buffer[at] != '"' && buffer[at] != '\\' && buffer[at] != '\n') {
                at++;
            }
            into.add(buffer, begin, at - begin);
            if (at < end) {
                return;
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = 0;
        if (!begun) {
            begun = true;
            begin();
        }
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return end > 0;
    }

    private void begin() throws IOException {
        byte[] first = in.readNBytes(UnicodeSign.BYTES);
        UnicodeSign sign = UnicodeSign.of(first);
        InputStream rest = new ByteArrayInputStream(first, sign.length(), first.length - sign.length());
        if (sign.isWide()) {
            in = new Utf8Input(new SequenceInputStream(rest, in), sign.charset());
        } else {
            end = rest.read(buffer, 0, first.length) < 0 ? 0 : first.length - sign.length();
        }
    }
}
