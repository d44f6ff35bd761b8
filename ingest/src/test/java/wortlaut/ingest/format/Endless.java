package wortlaut.ingest.format;

import java.io.InputStream;
import java.util.Arrays;

/** The same byte for ever. */
public final class Endless extends InputStream {
    private final char character;

    public Endless(char character) {
        this.character = character;
    }

    @Override
    public int read() {
        return character;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        Arrays.fill(buffer, from, from + length, (byte) character);
        return length;
    }
}
