package wortlaut.sink;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

/**
 * Reads the topics of enriched articles and quotes into one sink. The sink alone says where to go on, so a restart after a kill
 * doubles nothing and loses nothing.
 *
 * <p>The loop takes all partitions by itself ({@code assign}) and joins no group: one store has one writer anyway, and after a kill
 * there is no dead member whose session must first run out (45 s by default). The offsets that it commits to Kafka only serve tools
 * that show lag. Records that cannot be read or kept go to the dead letters and are passed by; while the world is in the way (disk full, database gone,
 * broker away) the loop waits and goes on by itself, which {@link #health} says. It stops only where somebody has to act.
 *
 * <p>All methods may be called from any thread.
 */
public final class SinkLoop implements Runnable, Component {
    /** In front of a sink's name: the group that its offsets are committed for. */
    public static final String GROUP_PREFIX = "wortlaut-sink-";

    private static final Logger LOG = LoggerFactory.getLogger(SinkLoop.class);
    private static final Duration CLOSE = Duration.ofSeconds(3);

    private final SinkPlace place;
    private final OnAnotherLog onAnotherLog;
    private final Topics topics;
    private final SinkClients clients;
    private final Thread thread;
    private final AtomicReference<ComponentHealth> health = new AtomicReference<>(ComponentHealth.NEW);
    private final SinkAwaited awaited = new SinkAwaited();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();
    private volatile SinkProgress progress = SinkProgress.NONE;
    private final CountDownLatch closing = new CountDownLatch(1);

    /**
     * @param place where the sink is opened, by the loop itself, which also closes it
     * @param name tells this sink from others of the same cluster: its consumer group is {@code wortlaut-sink-<name>}
     */
    public SinkLoop(SinkPlace place, ClientSettings client, Topics topics, String name, OnAnotherLog onAnotherLog) {
        this(place, SinkClients.of(client, GROUP_PREFIX + name), topics, name, onAnotherLog);
    }

    SinkLoop(SinkPlace place, SinkClients clients, Topics topics, String name, OnAnotherLog onAnotherLog) {
        this.place = place;
        this.topics = topics;
        this.clients = clients;
        this.onAnotherLog = onAnotherLog;
        thread = new Thread(this, "sink-" + name);
        thread.setDaemon(true);
    }

    /** Returns at once. A loop can be started once. */
    @Override
    public void start() {
        thread.start();
    }

    @Override
    public ComponentHealth health() {
        return Objects.requireNonNull(health.get());
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
        CompletableFuture<Void> kept = awaited.add(ends);
        if (health().ended()) {
            failAwaited();
        }
        return kept;
    }

    /** The loop itself, for a thread of one's own instead of {@link #start}. */
    @Override
    public void run() {
        if (!health.compareAndSet(ComponentHealth.NEW, ComponentHealth.RUNNING)) {
            throw new IllegalStateException("a sink loop runs once");
        }
        ComponentHealth end;
        try {
            read();
            end = ComponentHealth.STOPPED;
        } catch (RuntimeException | Error e) {
            logOnce(e);
            end = ComponentHealth.failed(e);
        }
        health.set(end);
        failAwaited();
        stopped.complete(null);
    }

    /** Keeps what has been read, closes the sink and returns when that is done; {@link #health} tells whether it went well. */
    @Override
    public void close() {
        closing.countDown();
        if (health.compareAndSet(ComponentHealth.NEW, ComponentHealth.STOPPED)) {
            failAwaited();
            stopped.complete(null);
        }
        stopped.join();
    }

    /** What is said in words of our own needs no stack trace. */
    private void logOnce(Throwable failure) {
        if (failure instanceof WortlautException) {
            LOG.error("{} stopped: {}", place.description(), failure.getMessage());
        } else {
            LOG.error("{} stopped", place.description(), failure);
        }
    }

    /** Reads until closed. When the world is in the way it waits, opens the sink again and goes on from what that has kept. */
    private void read() {
        Backoff backoff = new Backoff();
        boolean opened = false;
        while (isOpen()) {
            try (Sink sink = open(opened)) {
                opened = true;
                read(sink, backoff);
            } catch (UnavailableException | RetriableException e) {
                await(e, backoff);
            }
        }
    }

    /** What could be opened once is there again some time, whatever its trouble is called meanwhile. */
    private Sink open(boolean openedBefore) {
        try {
            return place.open();
        } catch (UnavailableException | UnusableException e) {
            throw e;
        } catch (WortlautException e) {
            if (openedBefore) {
                throw new UnavailableException(e.getMessage(), e);
            }
            throw e;
        }
    }

    private void read(Sink sink, Backoff backoff) {
        bind(sink);
        Consumer<byte[], byte[]> consumer = clients.consumer();
        try (DeadLetters deadLetters = new DeadLetters(topics.deadLetters().name(), clients::producer)) {
            SinkProgress before = progress;
            while (isOpen()) {
                SinkPartitions partitions = new SinkPartitions(consumer, topics, clients.servers());
                SinkReader reader = new SinkReader(sink, topics, partitions, consumer, deadLetters, before);
                while (isOpen() && reader.turn()) {
                    completeAwaited(sink, reader);
                    progress = reader.progress();
                    health.set(ComponentHealth.RUNNING);
                    backoff.reset();
                }
                reader.flush();
                progress = reader.progress();
                before = new SinkProgress(Map.of(), progress.written(), before.deadLetters(), 0);
            }
        } finally {
            consumer.close(CloseOptions.timeout(CLOSE));
        }
    }

    private void bind(Sink sink) {
        String log = clients.log(topics);
        if (sink.log().isPresent() && !sink.log().get().equals(log)) {
            onAnotherLog.met(sink);
        }
        if (sink.log().isEmpty()) {
            sink.bind(log);
        }
    }

    private boolean isOpen() {
        return closing.getCount() > 0;
    }

    private void await(RuntimeException why, Backoff backoff) {
        if (health().waiting().isEmpty()) {
            LOG.warn("{} waits: {}", place.description(), why.getMessage());
        }
        health.updateAndGet(now -> now.waitingFor(String.valueOf(why.getMessage())));
        try {
            closing.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted while waiting for " + place.description(), e);
        }
    }

    private void completeAwaited(Sink sink, SinkReader reader) {
        List<SinkAwaited.Wait> reached = awaited.reached(reader::hasRead);
        if (reached.isEmpty()) {
            return;
        }
        reader.flush();
        sink.settle();
        progress = reader.progress();
        awaited.complete(reached);
    }

    private void failAwaited() {
        awaited.fail(health().failure()
                .map(cause -> new WortlautException(place.description() + " stopped: " + cause.getMessage(), cause))
                .orElseGet(() -> new WortlautException(place.description() + " was closed")));
    }
}
