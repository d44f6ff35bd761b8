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
import wortlaut.events.kafka.Answer;
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
     * @param watcher told about the progress several times a second, on the calling thread
     * @return what was written
     * @throws WortlautException if the broker does not answer or the sink cannot be opened; before the broker has answered, nothing is
     *     deleted
     */
    public static SinkProgress run(
            SinkPlace place, ClientSettings client, Topics topics, String name, Consumer<SinkProgress> watcher) {
        Map<TopicPartition, Long> ends = LogEnds.of(client, topics);
        SinkPlace filling = place.forFilling();
        try (Sink sink = filling.open()) {
            sink.clear();
        }
        SinkLoop loop = new SinkLoop(filling, client, topics, name, OnAnotherLog.REFUSE);
        CompletableFuture<Void> written = loop.written(ends);
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
            Throwable cause = Answer.cause(e);
            throw new WortlautException(String.valueOf(cause.getMessage()), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted while the sink was rebuilt; run it to go on", e);
        }
    }
}
