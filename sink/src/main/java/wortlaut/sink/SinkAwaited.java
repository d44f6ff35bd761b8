package wortlaut.sink;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.Ends;

/** Who waits for what to be kept. From any thread. */
final class SinkAwaited {
    private final Queue<Wait> waits = new ConcurrentLinkedQueue<>();

    /** Somebody who waits until everything before these offsets is kept. */
    record Wait(Ends ends, CompletableFuture<Void> done) {}

    CompletableFuture<Void> add(Map<TopicPartition, Long> ends) {
        Wait wait = new Wait(new Ends(ends), new CompletableFuture<>());
        waits.add(wait);
        return wait.done();
    }

    /** Those whose ends have been read. */
    List<Wait> reached(Predicate<Ends> read) {
        return waits.stream().filter(wait -> read.test(wait.ends())).toList();
    }

    void complete(List<Wait> kept) {
        waits.removeAll(kept);
        kept.forEach(wait -> wait.done().complete(null));
    }

    void fail(WortlautException why) {
        for (Wait wait = waits.poll(); wait != null; wait = waits.poll()) {
            wait.done().completeExceptionally(why);
        }
    }
}
