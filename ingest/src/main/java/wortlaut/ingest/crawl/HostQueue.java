package wortlaut.ingest.crawl;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What is to be done at one host. Thread-safe. */
final class HostQueue {
    private final Queue<HostQueues.Piece<?>> waiting = new ArrayDeque<>();
    private boolean busy;
    private boolean slow;
    private Duration asked = Duration.ZERO;

    synchronized void add(HostQueues.Piece<?> piece) {
        waiting.add(piece);
    }

    /** The next piece, for which the host is busy from now on; null when it is busy already or there is none. */
    synchronized HostQueues.@Nullable Piece<?> take() {
        if (busy || waiting.isEmpty()) {
            return null;
        }
        busy = true;
        return waiting.remove();
    }

    synchronized void free() {
        busy = false;
    }

    synchronized void answered(boolean inTime) {
        slow = !inTime;
    }

    synchronized boolean isSlow() {
        return slow;
    }

    synchronized void pauseAtLeast(Duration pause) {
        asked = pause;
    }

    synchronized Duration pause(Duration usual) {
        return asked.compareTo(usual) > 0 ? asked : usual;
    }

    synchronized void cancel() {
        waiting.forEach(piece -> piece.result().cancel(false));
        waiting.clear();
    }
}
