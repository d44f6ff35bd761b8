package wortlaut.ingest.format.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.format.Chunk;
import wortlaut.ingest.format.ChunkBuffer;
import wortlaut.ingest.format.Chunks;

/**
 * The JSON values of a document: the elements of an array, or one or more values that stand alone, over any number of lines. It looks no further
 * into them than is needed to find their ends, and finds these where a value is damaged too, so that those beside it stay whole:
 *
 * <ul>
 *   <li>a bracket closes what is innermost of its kind, with all that was left open in it;
 *   <li>an object stands in another only behind a colon; elsewhere it begins the next value, for the one before was never closed;
 *   <li>a string that is not closed ends with its line where the next line begins with a quotation mark, comma or bracket;
 *   <li>what is neither object nor array reaches, with all that follows, to the next one that is.
 * </ul>
 *
 * <p>A value whose end is not found reaches to the end of the document.
 */
final class JsonValues implements Chunks {
    private static final int NOTHING = 0;

    private final ByteReader in;
    private final ChunkBuffer buffer = new ChunkBuffer();
    private final OpenBrackets open = new OpenBrackets();
    private long line = 1;
    private boolean begun;
    private boolean inArray;

    /** The last byte that was no space, {@code '"'} for a string. */
    private int last;

    JsonValues(InputStream in) {
        this.in = new ByteReader(in);
    }

    @Override
    public @Nullable Chunk next() throws IOException {
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
        if (in.peek() == '{' || in.peek() == '[') {
            takeBrackets();
        } else {
            takeOthers();
        }
        return buffer.take(beginsAt);
    }

    @Override
    public void skipDamage() {
        buffer.clear();
    }

    private void skipBetween() throws IOException {
        for (int b = in.peek(); isSpace(b) || (inArray && (b == ',' || b == ']')); b = in.peek()) {
            countLine(in.read());
        }
    }

    private void takeBrackets() throws IOException {
        open.clear();
        last = NOTHING;
        do {
            take();
        } while (!open.isEmpty() && in.peek() >= 0 && !nextIsAnothers());
    }

    private boolean nextIsAnothers() throws IOException {
        return (in.peek() == '{' && open.innermostIsObject() && last != ':' && last != '{')
                || (in.peek() == ']' && inArray && !open.hasArray());
    }

    /** Numbers, strings and prose; a bracket in prose is none, unless a line begins with it. */
    private void takeOthers() throws IOException {
        last = NOTHING;
        boolean lineBegins = false;
        boolean prose = false;
        for (int b = in.peek(); b >= 0; b = in.peek()) {
            boolean ends = b == '{'
                    || (b == '[' && (inArray || lineBegins))
                    || (inArray && (b == ']' || (b == ',' && !prose)));
            if (ends) {
                break;
            }
            prose |= isSpace(b);
            lineBegins = b == '\n' || (lineBegins && isSpace(b));
            takeByte();
        }
    }

    /** Takes one byte, or a whole string. */
    private void take() throws IOException {
        int b = takeByte();
        switch (b) {
            case '{', '[' -> open.push(b == '{');
            case '}', ']' -> open.pop(b == '}');
            case '"' -> takeString();
            default -> {}
        }
        last = isSpace(b) ? last : b;
    }

    private void takeString() throws IOException {
        while (true) {
            in.readPlain(buffer);
            int b = in.peek();
            if (b < 0) {
                return;
            }
            takeByte();
            if (b == '"') {
                return;
            }
            if (b == '\\' && in.peek() >= 0) {
                takeByte();
            } else if (b == '\n' && nextLineIsOutside()) {
                return;
            }
        }
    }

    private boolean nextLineIsOutside() throws IOException {
        while (isSpace(in.peek())) {
            takeByte();
        }
        int b = in.peek();
        return b == '"' || b == ',' || b == '{' || b == '}' || b == '[' || b == ']';
    }

    private int takeByte() throws IOException {
        int b = in.read();
        countLine(b);
        buffer.add(b);
        return b;
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
