package wortlaut.enrich.stream;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wortlaut.enrich.Enricher;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

/**
 * The running Streams app. While the world is in its way (broker gone, disk full) its threads end and begin anew, later and later: {@link
 * #health} says why, and since when. It stops only where somebody has to act; its health says what for.
 */
public final class EnrichStream implements Component {
    private static final Logger LOG = LoggerFactory.getLogger(EnrichStream.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(8);

    private final KafkaStreams streams;
    private final Changelog changelog;
    private final Suspects suspects = new Suspects();
    private final LongAdder late = new LongAdder();
    private final Patience patience = new Patience();
    private final AtomicReference<ComponentHealth> health = new AtomicReference<>(ComponentHealth.NEW);
    private final CompletableFuture<Void> running = new CompletableFuture<>();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    public EnrichStream(EnrichSettings settings, ClientSettings client, Topics topics, Enricher enricher) {
        Properties properties = new Properties();
        properties.putAll(settings.streams(client));
        properties.put(RefusedResults.SUSPECTS, suspects);
        changelog = new Changelog(client, settings.applicationId(), topics);
        streams = new KafkaStreams(EnrichTopology.build(topics, enricher, suspects, late), properties);
        streams.setUncaughtExceptionHandler(this::respond);
        streams.setStateListener((now, before) -> changed(now));
    }

    /**
     * Returns at once; {@link #awaitRunning} waits for the partitions.
     *
     * @throws WortlautException if the topics no longer fit the app's memory
     */
    @Override
    public void start() {
        changelog.check();
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
            throw new WortlautException("the enricher got no partitions within " + timeout.toSeconds() + " s", e);
        }
        health().failure().ifPresent(cause -> {
            throw new WortlautException("the enricher stopped: " + cause.getMessage(), cause);
        });
    }

    @Override
    public ComponentHealth health() {
        return health.get();
    }

    /** How many older versions have come in after newer ones since the start; they change nothing. */
    public long late() {
        return late.sum();
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
        LOG.warn("a thread of the enricher begins anew: {}", reason, cause);
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
