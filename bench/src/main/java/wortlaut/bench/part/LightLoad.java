package wortlaut.bench.part;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import wortlaut.app.log.LogReader;
import wortlaut.app.log.Moment;
import wortlaut.app.pipeline.Background;
import wortlaut.bench.article.Supply;
import wortlaut.bench.process.Child;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.publish.ArticlePublisher;

/** Sends 50 articles a second to a broker and notes when their results are there. */
final class LightLoad {
    private static final int PER_SECOND = 50;
    private static final int WARM_UP = 30 * PER_SECOND;
    private static final int A_ROUND = 15 * PER_SECOND;
    private static final long NANOS_BETWEEN = 1_000_000_000L / PER_SECOND;
    private static final Duration LATE = Duration.ofSeconds(60);

    private final Supply supply;
    private final Child server;
    private final ClientSettings client;
    private final Topics topics = Topics.withPrefix(Topics.DEFAULT_PREFIX);
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    /** @param server whose broker listens at this port */
    LightLoad(Supply supply, Child server, int port) {
        this.supply = supply;
        this.server = server;
        this.client = ClientSettings.of("127.0.0.1:" + port);
    }

    /**
     * Warms up until nothing is left to be done, then measures without a pause.
     *
     * @throws WortlautException if a result does not come
     */
    List<Journeys> journeys(int rounds) {
        int all = WARM_UP + rounds * A_ROUND;
        Times times = new Times(all);
        List<Double> cores = new ArrayList<>();
        CountDownLatch warm = new CountDownLatch(2 * WARM_UP);
        CountDownLatch measured = new CountDownLatch(2 * rounds * A_ROUND);
        try (LogReader written = reader(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted"));
                LogReader visible = reader(Map.of());
                ArticlePublisher publisher = ArticlePublisher.connect(client, topics, Duration.ZERO)) {
            Background first = read(written, times.written, warm, measured);
            Background second = read(visible, times.visible, warm, measured);
            List<Article> articles = prepared(all);
            send(publisher, articles, times, 0, WARM_UP);
            // What a cold process has piled up is no light load.
            await(warm);
            for (int round = 0; round < rounds; round++) {
                Duration used = server.processorTime();
                send(publisher, articles, times, WARM_UP + round * A_ROUND, WARM_UP + (round + 1) * A_ROUND);
                double seconds = server.processorTime().minus(used).toNanos() / 1e9;
                cores.add(seconds * PER_SECOND / A_ROUND);
            }
            await(measured);
            written.stop();
            visible.stop();
            first.join();
            second.join();
        }
        List<Journeys> journeys = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            int from = WARM_UP + round * A_ROUND;
            journeys.add(times.journeys(from, from + A_ROUND, cores.get(round)));
        }
        return journeys;
    }

    private LogReader reader(Map<String, String> overrides) {
        ClientSettings reading = new ClientSettings(client.bootstrapServers(), overrides);
        return new LogReader(reading, topics.enriched().name(), new Moment.Now(), null);
    }

    private Background read(LogReader reader, long[] moments, CountDownLatch warm, CountDownLatch measured) {
        return Background.start(
                "reader",
                () -> reader.read(record -> {
                    Integer number = numbers.get(new String(record.key(), StandardCharsets.UTF_8));
                    if (number != null) {
                        moments[number] = System.nanoTime();
                        (number < WARM_UP ? warm : measured).countDown();
                    }
                }));
    }

    /** Each under an id of its own: the same article is not enriched twice. */
    private List<Article> prepared(int count) {
        List<Article> articles = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Article given = supply.articles().apply(number % supply.count());
            Article article = Article.ofText("urn:bench:load:" + number, given.text(), given.language());
            numbers.put(article.knownId(), number);
            articles.add(article);
        }
        return articles;
    }

    /** In steps of the clock, however long the broker takes. */
    private static void send(ArticlePublisher publisher, List<Article> articles, Times times, int from, int to) {
        long began = System.nanoTime();
        for (int i = from; i < to; i++) {
            int number = i;
            LockSupport.parkNanos(began + (i - from) * NANOS_BETWEEN - System.nanoTime());
            times.sent[number] = System.nanoTime();
            var unused =
                    publisher.send(articles.get(number)).thenRun(() -> times.acknowledged[number] = System.nanoTime());
        }
    }

    private static void await(CountDownLatch arrived) {
        try {
            if (!arrived.await(LATE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new WortlautException(arrived.getCount() + " results have not come out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted", e);
        }
    }

    /** Moments of each article. Each place is written once, before its article is counted as arrived or soon after. */
    private static final class Times {
        private final long[] sent;
        private final long[] acknowledged;
        private final long[] written;
        private final long[] visible;

        Times(int articles) {
            sent = new long[articles];
            acknowledged = new long[articles];
            written = new long[articles];
            visible = new long[articles];
        }

        Journeys journeys(int from, int to, double cores) {
            return new Journeys(
                    between(sent, acknowledged, from, to),
                    between(acknowledged, written, from, to),
                    between(written, visible, from, to),
                    between(sent, visible, from, to),
                    cores);
        }

        private static List<Double> between(long[] earlier, long[] later, int from, int to) {
            List<Double> millis = new ArrayList<>();
            for (int i = from; i < to; i++) {
                millis.add((later[i] - earlier[i]) / 1e6);
            }
            return millis;
        }
    }
}
