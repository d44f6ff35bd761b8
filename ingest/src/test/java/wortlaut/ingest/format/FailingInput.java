package wortlaut.ingest.format;

import java.io.IOException;
import java.io.InputStream;

/** A stream that cannot be read. */
final class FailingInput extends InputStream {
    @Override
    public int read() throws IOException {
        throw new IOException("disk on fire");
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        return read();
    }
}
