package wortlaut.bench.ceiling;

import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import wortlaut.enrich.stream.EnrichSettings;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

/** The enricher without enriching: articles to the topic of enriched articles, exactly once, with the enricher's own settings. */
final class EmptyTopology {
    /** As the enricher does: what has just come in is committed at once, a backlog shares transactions. */
    private static final long FRESH_MILLIS = 250;

    private EmptyTopology() {}

    /** Work that parses an article and writes it again. */
    static byte[] parsedAndWritten(byte[] article) {
        return Json.ARTICLE.write(Json.ARTICLE.read(article));
    }

    /**
     * Starts it, and returns when it has its partitions.
     *
     * @param work makes the result of an article's bytes
     */
    static KafkaStreams start(UnaryOperator<byte[]> work, ClientSettings client, Topics topics, Path state) {
        EnrichSettings settings = new EnrichSettings(
                "bench-empty",
                state,
                "bench",
                Runtime.getRuntime().availableProcessors(),
                EnrichSettings.DEFAULT_COMMIT_INTERVAL);
        Properties properties = new Properties();
        properties.putAll(settings.streams(client));
        // The enricher's own handler asks for what only the enricher has.
        properties.remove(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG);
        KafkaStreams streams = new KafkaStreams(topology(work, topics), properties);
        CompletableFuture<Void> running = new CompletableFuture<>();
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.RUNNING) {
                running.complete(null);
            }
        });
        streams.start();
        running.join();
        return streams;
    }

    private static Topology topology(UnaryOperator<byte[]> work, Topics topics) {
        return new Topology()
                .addSource(
                        AutoOffsetReset.earliest(),
                        "articles",
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer(),
                        topics.articles().name())
                .addProcessor("work", () -> new Worker(work), "articles")
                .addSink(
                        "results",
                        topics.enriched().name(),
                        new ByteArraySerializer(),
                        new ByteArraySerializer(),
                        "work");
    }

    private static final class Worker extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
        private final UnaryOperator<byte[]> work;

        Worker(UnaryOperator<byte[]> work) {
            this.work = work;
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            context().forward(record.withValue(work.apply(record.value())));
            if (context().currentSystemTimeMs() - record.timestamp() < FRESH_MILLIS) {
                context().commit();
            }
        }
    }
}
