package wortlaut.bench.ceiling;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import org.apache.kafka.streams.KafkaStreams;
import wortlaut.app.broker.BrokerSettings;
import wortlaut.app.broker.EmbeddedBroker;
import wortlaut.app.data.NativeLibraries;
import wortlaut.app.log.LogReader;
import wortlaut.app.log.Moment;
import wortlaut.app.terminal.Logging;
import wortlaut.bench.article.ArticleFile;
import wortlaut.bench.process.Mark;
import wortlaut.events.Article;
import wortlaut.events.component.Component;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topic;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.publish.ArticlePublisher;

/**
 * All of the pipeline but the analysis and the sinks, in a process of its own with its broker. With a file it takes the producer alone,
 * the consumer alone and a topology that parses and writes, one after the other, and tells a {@link Mark} of each when a warm-up is
 * done and in the end. Without one it passes bytes on, exactly once, until it is asked to end.
 */
public final class StreamCeiling {
    /** How often the articles are sent: what takes less than a second cannot be measured. */
    private static final int PASSES = 4;

    private static final Topics TOPICS = Topics.withPrefix(Topics.DEFAULT_PREFIX);

    private StreamCeiling() {}

    /** @param args the data folder and the broker's port (0: a free one), then a file of articles or nothing */
    public static void main(String[] args) throws InterruptedException {
        Path data = Path.of(args[0]);
        NativeLibraries.in(data.resolve("native")).rocksDb().compression();
        try (EmbeddedBroker broker = Component.started(
                new EmbeddedBroker(new BrokerSettings(data.resolve("kafka"), Integer.parseInt(args[1]))))) {
            Logging.toFile(data);
            ClientSettings client = ClientSettings.of(broker.bootstrapServers());
            TopicSetup.ensure(client, TOPICS, TopicSetup.Settings.DEFAULT);
            if (args.length > 2) {
                measure(client, ArticleFile.read(Path.of(args[2]), Integer.MAX_VALUE), data.resolve("state"));
            } else {
                serve(client, data.resolve("state"));
            }
        }
        System.exit(0);
    }

    private static void serve(ClientSettings client, Path state) throws InterruptedException {
        try (KafkaStreams streams = EmptyTopology.start(bytes -> bytes, client, TOPICS, state)) {
            System.err.println(
                    "passing bytes on with " + streams.metadataForLocalThreads().size() + " threads");
            new CountDownLatch(1).await();
        }
    }

    private static void measure(ClientSettings client, List<Article> articles, Path state) {
        produce(client, articles);
        read(client, TOPICS.articles(), articles.size(), "consumer");
        try (LogReader results = new LogReader(client, TOPICS.enriched().name(), new Moment.Beginning(), null);
                KafkaStreams streams = EmptyTopology.start(EmptyTopology::parsedAndWritten, client, TOPICS, state)) {
            Progress progress = new Progress("topology", articles.size());
            results.read(record -> {
                if (progress.one()) {
                    results.stop();
                }
            });
            streams.close(Duration.ofSeconds(5));
        }
    }

    private static void produce(ClientSettings client, List<Article> articles) {
        try (ArticlePublisher publisher = ArticlePublisher.connect(client, TOPICS)) {
            for (int pass = 0; pass < PASSES; pass++) {
                articles.forEach(article -> {
                    var unused = publisher.send(article);
                });
                if (pass == 0 || pass == PASSES - 1) {
                    publisher.flush();
                    Mark.now("producer", (pass + 1L) * articles.size()).print();
                }
            }
        }
    }

    private static void read(ClientSettings client, Topic<?> topic, int articles, String name) {
        Progress progress = new Progress(name, articles);
        try (LogReader reader = new LogReader(client, topic.name(), new Moment.Beginning(), new Moment.Now())) {
            reader.read(record -> progress.one());
        }
    }

    /** Marks the end of the first pass and of the last. */
    private static final class Progress {
        private final LongConsumer mark;
        private final int articles;
        private long done;

        Progress(String name, int articles) {
            this.mark = count -> Mark.now(name, count).print();
            this.articles = articles;
        }

        /** One more; true when it was the last. */
        boolean one() {
            done++;
            boolean last = done == (long) PASSES * articles;
            if (done == articles || last) {
                mark.accept(done);
            }
            return last;
        }
    }
}
