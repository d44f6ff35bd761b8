package wortlaut.bench.growth;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongFunction;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import wortlaut.app.data.NativeLibraries;
import wortlaut.app.health.LogOffsets;
import wortlaut.bench.part.Bench;
import wortlaut.bench.process.Child;
import wortlaut.enrich.stream.EnrichSettings;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.publish.ArticlePublisher;

/** A broker and an enricher as processes of their own, and a log that is filled between them. Of one thread. */
final class GrowingLog implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** So many are enriched before anybody knows how fast that goes. */
    private static final int UNKNOWN = 10_000;

    private final Bench bench;
    private final LongFunction<Article> articles;
    private final Path data;
    private final Path state;
    private final String servers;
    private final Child broker;
    private final Admin admin;
    private final ArticlePublisher publisher;
    private @Nullable Child enricher;
    private long fed;
    private double perSecond;

    GrowingLog(Bench bench, LongFunction<Article> articles) {
        this.bench = bench;
        this.articles = articles;
        NativeLibraries.in(bench.workshop().newFolder("native")).compression();
        data = bench.workshop().newFolder("log");
        state = bench.workshop().newFolder("enricher").resolve("state");
        int port = Bench.freePort();
        servers = "127.0.0.1:" + port;
        broker = bench.workshop()
                .start(bench.program().command("broker", "--data", data.toString(), "--port", String.valueOf(port)));
        broker.awaitWords("Kafka at ", START);
        ClientSettings client = ClientSettings.of(servers);
        admin = Admin.create(client.admin());
        publisher = ArticlePublisher.connect(client, Topics.withPrefix(Topics.DEFAULT_PREFIX));
    }

    String servers() {
        return servers;
    }

    Path brokerFolder() {
        return data.resolve("kafka");
    }

    /** All that the enricher has of its own: without it, it begins as on a new machine. */
    Path stateFolder() {
        return state;
    }

    /** In it, what grows with the log. */
    Path storesFolder() {
        return state.resolve(EnrichSettings.DEFAULT_APPLICATION_ID);
    }

    /** Whether the log can be filled up to this size within a time, at the pace that it had so far. */
    boolean hasTimeFor(int size, Duration time) {
        return size <= UNKNOWN || perSecond == 0 || (size - fed) / perSecond <= time.toSeconds();
    }

    /** Feeds until the log has so many articles, and waits until all are enriched; returns how long that took. */
    Duration growTo(long size) {
        if (enricher == null) {
            startEnricher();
        }
        long before = fed;
        long began = System.nanoTime();
        while (fed < size) {
            feedOne();
        }
        publisher.flush();
        awaitEnriched();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        perSecond = (fed - before) / (took.toNanos() / 1e9);
        return took;
    }

    /** Seconds from the start of the enricher's process until an article that was fed before is enriched. */
    double restartSeconds() {
        feedOne();
        publisher.flush();
        long began = System.nanoTime();
        startEnricher();
        awaitEnriched();
        return (System.nanoTime() - began) / 1e9;
    }

    void stopEnricher() {
        if (enricher != null) {
            enricher.close();
            enricher = null;
        }
    }

    private void startEnricher() {
        enricher = bench.workshop()
                .start(bench.program()
                        .command(
                                "enrich",
                                "--stream",
                                "--instance-id",
                                "bench",
                                "--state",
                                state.toString(),
                                "--bootstrap-servers",
                                servers));
    }

    private void feedOne() {
        var unused = publisher.send(articles.apply(fed));
        fed++;
    }

    private void awaitEnriched() {
        LogOffsets offsets = new LogOffsets(admin);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (offsets.committed(EnrichSettings.DEFAULT_APPLICATION_ID).values().stream()
                        .mapToLong(offset -> offset)
                        .sum()
                < fed) {
            if (System.nanoTime() > end || (enricher != null && !enricher.isAlive())) {
                throw new WortlautException("the enricher has not come to the end of the log");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted", e);
        }
    }

    @Override
    public void close() {
        stopEnricher();
        publisher.close();
        admin.close();
        broker.close();
        bench.workshop().delete(data);
    }
}
