package wortlaut.ingest.publish;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes are read, as they are read. */
final class CountedStream extends FilterInputStream {
    private final LongConsumer count;

    CountedStream(InputStream in, LongConsumer count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count.accept(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        if (read > 0) {
            count.accept(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
