package wortlaut.ingest.format.json;

import java.util.BitSet;
import wortlaut.ingest.format.ChunkBuffer;

/** Which objects and arrays are open, the innermost last. Deeper than any record is long, it only counts. */
final class OpenBrackets {
    private final BitSet objects = new BitSet();
    private int depth;
    private int openObjects;
    private long uncounted;

    void clear() {
        depth = 0;
        openObjects = 0;
        uncounted = 0;
    }

    boolean isEmpty() {
        return depth == 0;
    }

    boolean hasArray() {
        return depth > openObjects;
    }

    boolean innermostIsObject() {
        return depth > 0 && uncounted == 0 && objects.get(depth - 1);
    }

    void push(boolean object) {
        if (depth == ChunkBuffer.LIMIT) {
            uncounted++;
            return;
        }
        objects.set(depth++, object);
        openObjects += object ? 1 : 0;
    }

    /** Closes the innermost of this kind and all that is open in it; without one, nothing. */
    void pop(boolean object) {
        if (uncounted > 0) {
            uncounted--;
            return;
        }
        if (object ? openObjects == 0 : !hasArray()) {
            return;
        }
        boolean closed = false;
        while (!closed) {
            closed = objects.get(--depth) == object;
            openObjects -= objects.get(depth) ? 1 : 0;
        }
    }
}
