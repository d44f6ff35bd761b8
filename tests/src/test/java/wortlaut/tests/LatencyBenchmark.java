package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.app.log.LogReader;
import wortlaut.app.log.Moment;
import wortlaut.app.pipeline.Background;
import wortlaut.events.Article;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.publish.ArticlePublisher;

/**
 * Light load: 50 articles of 4 kB a second into a running {@code wortlaut run}; the time from the call that sends an article to the
 * moment when a reader of committed records has its enriched form. Not part of the suite:
 * {@code mvn verify -pl tests -am -Dit.test=LatencyBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Timeout(300)
class LatencyBenchmark {
    private static final int PER_SECOND = 50;
    private static final int WARM_UP = 30 * PER_SECOND;
    private static final int MEASURED = 60 * PER_SECOND;

    private final Map<String, Long> sentAt = new ConcurrentHashMap<>();
    private final long[] nanos = new long[WARM_UP + MEASURED];
    private final AtomicInteger arrived = new AtomicInteger();

    @Test
    void lightLoad(@TempDir Path folder) throws Exception {
        int port = FreePort.find();
        Program run = start(folder, port);
        ClientSettings client = ClientSettings.of("127.0.0.1:" + port);
        Topics topics = Topics.withPrefix(Topics.DEFAULT_PREFIX);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try (LogReader reader = new LogReader(client, topics.enriched().name(), new Moment.Now(), null);
                ArticlePublisher publisher = ArticlePublisher.connect(client, topics, Duration.ZERO)) {
            Background reading = Background.start("reader", () -> reader.read(record -> arrived(record.key())));
            AtomicInteger next = new AtomicInteger();
            var unused = clock.scheduleAtFixedRate(
                    () -> send(publisher, next.getAndIncrement()), 0, 1_000_000 / PER_SECOND, TimeUnit.MICROSECONDS);
            await().atMost(Duration.ofMinutes(4)).until(() -> arrived.get() >= nanos.length);
            clock.shutdownNow();
            reader.stop();
            reading.join();
        } finally {
            clock.shutdownNow();
            run.terminate();
            run.await(Duration.ofSeconds(60));
        }
        report();
    }

    private static Program start(Path folder, int port) throws IOException {
        Path first = Files.writeString(folder.resolve("first.txt"), "„Es geht los“, sagte Karin Weber in Bremen.");
        Program run = Program.run(folder.resolve("data"), port, 0, first.toString(), "--quiet");
        await().atMost(Duration.ofSeconds(60)).until(() -> run.errors().contains("waiting for more"));
        return run;
    }

    private void send(ArticlePublisher publisher, int number) {
        if (number >= nanos.length) {
            return;
        }
        Article one = TestArticles.number(number);
        Article article = Article.ofText(one.id(), (one.text() + "\n").repeat(24), "de");
        sentAt.put(article.id(), System.nanoTime());
        assertThat(publisher.send(article)).isNotNull();
    }

    private void arrived(byte[] key) {
        Long sent = sentAt.remove(new String(key, StandardCharsets.UTF_8));
        int index = sent == null ? nanos.length : arrived.get();
        if (index < nanos.length) {
            nanos[index] = System.nanoTime() - sent;
            arrived.incrementAndGet();
        }
    }

    private void report() {
        long[] measured = Arrays.copyOfRange(nanos, WARM_UP, nanos.length);
        Arrays.sort(measured);
        System.out.printf(
                "latency of %d articles at %d/s: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms%n",
                measured.length,
                PER_SECOND,
                at(measured, 0.50),
                at(measured, 0.90),
                at(measured, 0.99),
                at(measured, 1.0));
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }
}
