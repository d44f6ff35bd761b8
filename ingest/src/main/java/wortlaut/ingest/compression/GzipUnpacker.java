package wortlaut.ingest.compression;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * All members of a gzip file, one after another (RFC 1952, section 2.2), however slowly they come: the JDK's own stream takes one for the last
 * when nothing behind it is there yet. Behind a damaged member it goes on with the next whose header is found, as archives have a member a record.
 */
final class GzipUnpacker implements Unpacker {
    /** Of damaged members; who has more is not damaged but hostile, or no archive. */
    static final int MOST_DAMAGES = 1_000;

    /** Sizes are told modulo 2 to the 32nd. */
    private static final long SIZE = 0xFFFF_FFFFL;

    private final GzipBytes bytes;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private State state = State.BETWEEN;
    private int damages;

    private enum State {
        BETWEEN,
        WITHIN,
        BEHIND_DAMAGE,
        ENDED
    }

    GzipUnpacker(InputStream packed) {
        bytes = new GzipBytes(packed);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (state != State.ENDED) {
            if (state != State.WITHIN && !begin()) {
                state = State.ENDED;
                break;
            }
            int read = inflate(into, offset, length);
            if (read > 0) {
                return read;
            }
        }
        return -1;
    }

    /** Begins the next member; false at the end. */
    private boolean begin() throws IOException {
        if (state == State.BEHIND_DAMAGE) {
            bytes.seekHeader();
        } else {
            bytes.skipPadding();
        }
        bytes.mark();
        if (bytes.isEnd()) {
            return false;
        }
        if (!bytes.isAtHeader()) {
            bytes.rewind();
            throw damaged("is none");
        }
        if (!bytes.skipHeader()) {
            bytes.rewind();
            throw damaged("is cut off");
        }
        state = State.WITHIN;
        inflater.reset();
        checksum.reset();
        return true;
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        try {
            int read = inflater.inflate(into, offset, length);
            if (read > 0) {
                checksum.update(into, offset, read);
                return read;
            }
        } catch (DataFormatException e) {
            bytes.rewind();
            throw damaged("is damaged");
        }
        if (inflater.finished()) {
            bytes.unread(inflater.getRemaining());
            state = State.BETWEEN;
            checkTrailer();
        } else if (inflater.needsDictionary()) {
            bytes.rewind();
            throw damaged("is damaged");
        } else if (inflater.needsInput() && !bytes.give(inflater)) {
            bytes.rewind();
            throw damaged("is cut off");
        }
        return 0;
    }

    private void checkTrailer() throws IOException {
        long sum = bytes.readInt();
        long size = bytes.readInt();
        if (sum != checksum.getValue() || size != (inflater.getBytesWritten() & SIZE)) {
            if (!bytes.isAtHeader()) {
                bytes.rewind();
            }
            throw damaged(size < 0 ? "is cut off" : "does not match its checksum");
        }
    }

    /** The next member may begin within what this one was taken for, where its damage hid its end. */
    private DamagedException damaged(String how) {
        state = ++damages < MOST_DAMAGES ? State.BEHIND_DAMAGE : State.ENDED;
        boolean goesOn = state != State.ENDED;
        return new DamagedException(
                "the gzip member at byte " + memberOffset() + " " + how
                        + (goesOn
                                ? "; what is whole beside it is read"
                                : "; one damage too many, the rest is not read"),
                goesOn);
    }

    @Override
    public long memberOffset() {
        return bytes.markOffset();
    }

    @Override
    public void close() {
        inflater.end();
    }
}
