package wortlaut.enrich.stream;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import wortlaut.enrich.Enricher;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

/** The running Streams app. A broken world (broker gone for good, disk full) stops it once; {@link #failure} says why. */
public final class EnrichStream implements AutoCloseable {
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    private final KafkaStreams streams;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final CompletableFuture<Void> running = new CompletableFuture<>();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();

    public EnrichStream(EnrichSettings settings, ClientSettings client, Topics topics, Enricher enricher) {
        Properties properties = new Properties();
        properties.putAll(settings.streams(client, topics));
        streams = new KafkaStreams(EnrichTopology.build(topics, enricher), properties);
        streams.setUncaughtExceptionHandler(this::fail);
        streams.setStateListener((now, before) -> changed(now));
    }

    /** Returns at once; {@link #awaitRunning} waits for the partitions. */
    public void start() {
        streams.start();
    }

    /** @throws WortlautException if the app stops before it runs, or takes longer */
    public void awaitRunning(Duration timeout) {
        try {
            CompletableFuture.anyOf(running, stopped)
                    .get(timeout.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new WortlautException("the enricher got no partitions within " + timeout.toSeconds() + " s", e);
        }
        failure().ifPresent(cause -> {
            throw new WortlautException("the enricher stopped: " + cause.getMessage(), cause);
        });
    }

    /** Completes when the app has stopped, on its own or by {@link #close}. */
    public CompletableFuture<Void> stopped() {
        return stopped;
    }

    /** What stopped the app; empty while it runs or after it was closed. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    @Override
    public void close() {
        streams.close(CLOSE_TIMEOUT);
    }

    private StreamThreadExceptionResponse fail(Throwable cause) {
        failure.compareAndSet(null, cause);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private void changed(KafkaStreams.State now) {
        switch (now) {
            case RUNNING -> running.complete(null);
            case ERROR, NOT_RUNNING -> stopped.complete(null);
            default -> {}
        }
    }
}
