package wortlaut.ingest.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of another stream. */
public final class LimitedInput extends FilterInputStream {
    private long left;

    public LimitedInput(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        return left-- > 0 ? super.read() : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = super.read(buffer, from, (int) Math.min(left, length));
        left -= read;
        return read;
    }
}
