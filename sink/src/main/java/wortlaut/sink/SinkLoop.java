package wortlaut.sink;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

/**
 * Reads the topics of enriched articles and quotes into one sink. The sink alone says where to go on, so a restart after a kill
 * doubles nothing and loses nothing.
 *
 * <p>The loop takes all partitions by itself ({@code assign}) and joins no group: one store has one writer anyway, and after a kill
 * there is no dead member whose session must first run out (45 s by default). The offsets that it commits to Kafka only serve tools
 * that show lag. Records that cannot be read go to the dead letters and are passed by; a broken world stops the loop once, and
 * {@link #health} says why. A new loop on a newly opened sink then goes on.
 *
 * <p>All methods may be called from any thread.
 */
public final class SinkLoop implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SinkLoop.class);

    private final Sink sink;
    private final Topics topics;
    private final SinkClients clients;
    private final Thread thread;
    private final AtomicReference<SinkHealth> health = new AtomicReference<>(SinkHealth.NEW);
    private final Queue<Awaited> awaited = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();
    private volatile SinkProgress progress = SinkProgress.NONE;
    private volatile boolean closing;

    private record Awaited(Map<TopicPartition, Long> ends, CompletableFuture<Void> done) {}

    /**
     * @param sink belongs to the loop from now on, which also closes it
     * @param name tells this sink from others of the same cluster: its consumer group is {@code wortlaut-sink-<name>}
     */
    public SinkLoop(Sink sink, ClientSettings client, Topics topics, String name) {
        this(sink, SinkClients.of(client, "wortlaut-sink-" + name), topics, name);
    }

    SinkLoop(Sink sink, SinkClients clients, Topics topics, String name) {
        this.sink = sink;
        this.topics = topics;
        this.clients = clients;
        this.progress = new SinkProgress(sink.positions(), 0, 0, 0);
        thread = new Thread(this, "sink-" + name);
        thread.setDaemon(true);
    }

    /** Returns at once. A loop can be started once. */
    public void start() {
        thread.start();
    }

    public SinkHealth health() {
        return health.get();
    }

    public SinkProgress progress() {
        return progress;
    }

    /** What is kept for good: the next offset of each partition. */
    public Map<TopicPartition, Long> positions() {
        return progress.positions();
    }

    /** Completes when the loop has ended, by itself or by {@link #close}; {@link #health} says how. */
    public CompletableFuture<Void> stopped() {
        return stopped.copy();
    }

    /**
     * Completes as soon as everything before these offsets is kept, without waiting for the sink's own time.
     *
     * @param ends of partitions of the two topics only
     * @return fails with a {@link WortlautException} if the loop ends before
     */
    public CompletableFuture<Void> written(Map<TopicPartition, Long> ends) {
        for (TopicPartition partition : ends.keySet()) {
            if (!partition.topic().equals(topics.enriched().name())
                    && !partition.topic().equals(topics.quotes().name())) {
                throw new IllegalArgumentException("a sink does not read " + partition);
            }
        }
        Awaited wait = new Awaited(Map.copyOf(ends), new CompletableFuture<>());
        awaited.add(wait);
        if (health().ended()) {
            failAwaited();
        }
        return wait.done();
    }

    /** The loop itself, for a thread of one's own instead of {@link #start}. */
    @Override
    public void run() {
        if (!health.compareAndSet(SinkHealth.NEW, SinkHealth.RUNNING)) {
            throw new IllegalStateException("a sink loop runs once");
        }
        SinkHealth end;
        try {
            read();
            end = SinkHealth.STOPPED;
        } catch (RuntimeException | Error e) {
            logOnce(e);
            end = SinkHealth.failed(e);
        }
        health.set(end);
        failAwaited();
        stopped.complete(null);
    }

    /** Keeps what has been read, closes the sink and returns when that is done; {@link #health} tells whether it went well. */
    @Override
    public void close() {
        closing = true;
        if (health.compareAndSet(SinkHealth.NEW, SinkHealth.STOPPED)) {
            sink.close();
            failAwaited();
            stopped.complete(null);
        }
        stopped.join();
    }

    /** What is said in words of our own needs no stack trace. */
    private void logOnce(Throwable failure) {
        if (failure instanceof WortlautException) {
            LOG.error("{} stopped: {}", sink.description(), failure.getMessage());
        } else {
            LOG.error("{} stopped", sink.description(), failure);
        }
    }

    private void read() {
        try (Sink owned = sink;
                Consumer<byte[], byte[]> consumer = clients.consumer();
                DeadLetters deadLetters = new DeadLetters(topics.deadLetters().name(), clients::producer)) {
            SinkReader reader = new SinkReader(owned, topics, clients, consumer, deadLetters);
            while (!closing) {
                reader.turn();
                completeAwaited(reader);
                progress = reader.progress();
            }
            reader.flush();
            progress = reader.progress();
        }
    }

    private void completeAwaited(SinkReader reader) {
        Queue<Awaited> reached = new ArrayDeque<>();
        awaited.stream().filter(wait -> reader.hasRead(wait.ends())).forEach(reached::add);
        if (reached.isEmpty()) {
            return;
        }
        reader.flush();
        sink.settle();
        progress = reader.progress();
        awaited.removeAll(reached);
        reached.forEach(wait -> wait.done().complete(null));
    }

    private void failAwaited() {
        WortlautException why = health().failure()
                .map(cause -> new WortlautException(sink.description() + " stopped: " + cause.getMessage(), cause))
                .orElseGet(() -> new WortlautException(sink.description() + " was closed"));
        for (Awaited wait = awaited.poll(); wait != null; wait = awaited.poll()) {
            wait.done().completeExceptionally(why);
        }
    }
}
