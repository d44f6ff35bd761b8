package wortlaut.sink;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

/**
 * Empties a sink and fills it again from the log, up to where the log ended when it began. A rebuild that is killed is finished by
 * running the sink, which goes on from the positions that it has.
 */
public final class Rebuild {
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(200);

    private Rebuild() {}

    /**
     * @param sink is closed in the end
     * @param watcher told about the progress several times a second, on the calling thread
     * @return what was written
     * @throws WortlautException if the broker or the sink fails; before the broker has answered, nothing is deleted
     */
    public static SinkProgress run(
            Sink sink, ClientSettings client, Topics topics, String name, Consumer<SinkProgress> watcher) {
        SinkLoop loop;
        CompletableFuture<Void> written;
        try {
            Map<TopicPartition, Long> ends = LogEnds.of(client, topics);
            sink.clear();
            loop = new SinkLoop(sink, client, topics, name);
            written = loop.written(ends);
        } catch (RuntimeException e) {
            sink.close();
            throw e;
        }
        try (loop) {
            loop.start();
            await(written, loop, watcher);
            return loop.progress();
        }
    }

    private static void await(CompletableFuture<Void> written, SinkLoop loop, Consumer<SinkProgress> watcher) {
        while (!isDone(written)) {
            watcher.accept(loop.progress());
        }
        watcher.accept(loop.progress());
    }

    private static boolean isDone(CompletableFuture<Void> written) {
        try {
            written.get(BETWEEN_REPORTS.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new WortlautException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted while the sink was rebuilt; run it to go on", e);
        }
    }
}
