package wortlaut.ingest.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * The JSON values of a document: the elements of an array, or one or more values that stand alone, over any number of lines. It
 * counts brackets outside strings and checks no more than that; a value that is never closed reaches to the end.
 */
final class JsonValues implements Chunks {
    private final ByteReader in;
    private final ChunkBuffer buffer = new ChunkBuffer();
    private long line = 1;
    private boolean begun;
    private boolean inArray;

    JsonValues(InputStream in) {
        this.in = new ByteReader(in);
    }

    @Override
    public Chunk next() throws IOException {
        skipBetween();
        if (!begun && in.peek() == '[') {
            inArray = true;
            in.read();
        }
        begun = true;
        skipBetween();
        if (in.peek() < 0) {
            return null;
        }
        long beginsAt = line;
        int depth = 0;
        do {
            depth += take();
        } while (depth > 0 ? in.peek() >= 0 : !atEndOfScalar());
        return buffer.take(beginsAt);
    }

    private void skipBetween() throws IOException {
        for (int b = in.peek(); isSpace(b) || isSeparator(b); b = in.peek()) {
            countLine(in.read());
        }
    }

    /** Takes one byte, or a whole string, into the record; returns by how much the depth changes. */
    private int take() throws IOException {
        int b = in.read();
        countLine(b);
        buffer.add(b);
        return switch (b) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            case '"' -> takeString();
            default -> 0;
        };
    }

    private int takeString() throws IOException {
        boolean escaped = false;
        for (int b = in.read(); b >= 0; b = in.read()) {
            countLine(b);
            buffer.add(b);
            if (b == '"' && !escaped) {
                break;
            }
            escaped = b == '\\' && !escaped;
        }
        return 0;
    }

    private boolean atEndOfScalar() throws IOException {
        int b = in.peek();
        return b < 0 || isSpace(b) || isSeparator(b) || b == '{' || b == '[';
    }

    private boolean isSeparator(int b) {
        return inArray && (b == ',' || b == ']');
    }

    private static boolean isSpace(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    private void countLine(int b) {
        if (b == '\n') {
            line++;
        }
    }
}
