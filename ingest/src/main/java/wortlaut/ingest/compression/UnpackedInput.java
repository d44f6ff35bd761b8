package wortlaut.ingest.compression;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Unpacked content, of bounded length: what unpacks to far more than any text does is a bomb, and ends with the reason. The bounds are ours: text
 * packs to a fifth, agencies' JSON and XML to a tenth or twentieth.
 */
final class UnpackedInput extends InputStream implements Members {
    /** From here on the ratio is looked at: what is short is bounded by what an article may have. */
    static final long HARMLESS = 128L * 1024 * 1024;

    static final long MOST_RATIO = 200;
    static final long MOST = 64L * 1024 * 1024 * 1024;

    private final Counted packed;
    private final Unpacker unpacker;
    private long length;
    private boolean ended;

    UnpackedInput(InputStream packed, Compression compression) throws IOException {
        this.packed = new Counted(packed);
        this.unpacker = compression.unpacker(this.packed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (ended) {
            return -1;
        }
        int read;
        try {
            read = unpacker.read(into, offset, count);
        } catch (DamagedException e) {
            ended = !e.goesOn();
            throw e;
        }
        ended = read < 0;
        length += Math.max(0, read);
        if (length > MOST || (length > HARMLESS && length / MOST_RATIO > packed.count)) {
            ended = true;
            throw new DamagedException(
                    String.format(
                            Locale.ROOT,
                            "unpacks to more than %,d bytes, from %,d: refused as a bomb; what comes before was read",
                            length,
                            packed.count),
                    false);
        }
        return read;
    }

    @Override
    public long memberOffset() {
        return unpacker.memberOffset();
    }

    @Override
    public void close() throws IOException {
        ended = true;
        unpacker.close();
        packed.close();
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
