package wortlaut.enrich.stream;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;

/**
 * A running Streams app. While the world is in its way (broker gone, disk full) its threads end and begin anew, later and later: {@link
 * #health} says why, and since when. It stops only where somebody has to act; its health says what for.
 */
public final class StreamsApp implements Component {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsApp.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(8);

    private final String name;
    private final KafkaStreams streams;
    private final Patience patience = new Patience();
    private final AtomicReference<ComponentHealth> health = new AtomicReference<>(ComponentHealth.NEW);
    private final CompletableFuture<Void> running = new CompletableFuture<>();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    /** @param name how people call it: "the enricher" */
    public StreamsApp(String name, Topology topology, Map<String, Object> settings) {
        this.name = name;
        Properties properties = new Properties();
        properties.putAll(settings);
        streams = new KafkaStreams(topology, properties);
        streams.setUncaughtExceptionHandler(this::respond);
        streams.setStateListener((now, before) -> changed(now));
    }

    /** Returns at once; {@link #awaitRunning} waits for the partitions. */
    @Override
    public void start() {
        streams.start();
        health.compareAndSet(ComponentHealth.NEW, ComponentHealth.RUNNING);
    }

    /** @throws WortlautException if the app stops before it runs, or takes longer */
    public void awaitRunning(Duration timeout) {
        try {
            CompletableFuture.anyOf(running, stopped).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new WortlautException(name + " got no partitions within " + timeout.toSeconds() + " s", e);
        }
        health().failure().ifPresent(cause -> {
            throw new WortlautException(name + " stopped: " + cause.getMessage(), cause);
        });
    }

    @Override
    public ComponentHealth health() {
        return health.get();
    }

    @Override
    public void close() {
        closing.countDown();
        streams.close(CLOSE_TIMEOUT);
    }

    /** On the thread that ends: it may wait here before another takes its place. */
    private StreamThreadExceptionResponse respond(Throwable cause) {
        // What is told of here the thread throws once more on its way out: with a stack trace on standard error, if
        // nobody takes it.
        Thread.currentThread().setUncaughtExceptionHandler((thread, again) -> {});
        if (Trouble.of(cause) == Trouble.SOMEBODY_HAS_TO_ACT) {
            become(ComponentHealth.failed(Trouble.explained(cause)));
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        String reason = Trouble.explained(cause).getMessage();
        LOG.warn("a thread of {} begins anew: {}", name, reason, cause);
        health.updateAndGet(now -> now.ended() ? now : now.waitingFor(reason));
        try {
            closing.await(patience.next().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private void changed(KafkaStreams.State now) {
        switch (now) {
            case RUNNING -> {
                become(ComponentHealth.RUNNING);
                running.complete(null);
            }
            case ERROR, NOT_RUNNING -> {
                become(ComponentHealth.STOPPED);
                stopped.complete(null);
            }
            default -> {}
        }
    }

    /** The first end is the last word. */
    private void become(ComponentHealth next) {
        health.updateAndGet(now -> now.ended() ? now : next);
    }
}
