package wortlaut.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import wortlaut.app.LogInMemory;
import wortlaut.app.terminal.ProgressLine;
import wortlaut.app.terminal.Stop;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent;
import wortlaut.events.json.Fingerprint;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.events.kafka.DeadLetter;
import wortlaut.events.kafka.Topic;
import wortlaut.events.kafka.Topics;
import wortlaut.sink.RecordDigest;
import wortlaut.sink.SinkContents;

/** The four topics in memory, two partitions each, and a sink; what feeder, enricher and sink do is done by hand. */
final class AuditedWorld implements AuditedLog {
    static final Topics TOPICS = Topics.withPrefix(Topics.DEFAULT_PREFIX);

    private final Map<String, LogInMemory> logs = new HashMap<>();
    final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    final Shelf shelf = new Shelf();
    final List<Difference> told = new ArrayList<>();
    private final Map<TopicPartition, Long> enricher = new HashMap<>();
    private long clock = 1_700_000_000_000L;

    AuditedWorld() {
        TOPICS.all().forEach(topic -> logs.put(topic.name(), new LogInMemory(topic.name(), 2)));
    }

    LogInMemory log(Topic<?> topic) {
        return logs.get(topic.name());
    }

    /** As the feeder does; the enricher passes it. */
    void feed(Article article) {
        add(TOPICS.articles(), article.id(), Json.ARTICLE.write(article), new RecordHeaders());
        enricherAt(end(TOPICS.articles()));
    }

    void feedDeletion(String id) {
        add(TOPICS.articles(), id, null, new RecordHeaders());
        enricherAt(end(TOPICS.articles()));
    }

    /** As the enricher does for the record at an offset; events are not part of it. */
    void enriched(Article cause, long causeOffset, EnrichedArticle result) {
        CloudEvent event = new CloudEvent(
                Fingerprint.of(cause.identified()),
                "/test",
                CloudEvent.ENRICHED,
                cause.id(),
                Instant.EPOCH,
                CloudEvent.JSON);
        add(TOPICS.enriched(), cause.id(), Json.ENRICHED.write(result), event.headers(causeOffset));
    }

    void enrichedDeletion(String id, long causeOffset) {
        CloudEvent event = new CloudEvent(
                id + "@deleted", "/test", CloudEvent.ENRICHED_DELETED, id, Instant.EPOCH, CloudEvent.JSON);
        add(TOPICS.enriched(), id, null, event.headers(causeOffset));
    }

    void quote(String articleId, QuoteEvent event) {
        add(TOPICS.quotes(), articleId, Json.QUOTE_EVENT.write(event), new RecordHeaders());
    }

    /** Of the record at this place. */
    void deadLetter(Topic<?> topic, String key, long offset) {
        var record = LogInMemory.record(topic.name(), 0, offset, 1, key.getBytes(UTF_8), null, new RecordHeaders());
        ProducerRecord<byte[], byte[]> letter = DeadLetter.of(record)
                .because(new IllegalStateException("no"), TOPICS.deadLetters().name(), "/test", 1_000);
        log(TOPICS.deadLetters()).add(0, clock++, letter.key(), letter.value(), letter.headers());
    }

    void add(Topic<?> topic, String key, byte[] value, Headers headers) {
        log(topic).add(0, clock++, key == null ? null : key.getBytes(UTF_8), value, headers);
    }

    void enricherAt(long offset) {
        enricher.put(new TopicPartition(TOPICS.articles().name(), 0), offset);
    }

    AuditResult audit(boolean mend) {
        told.clear();
        AuditSettings settings = new AuditSettings(
                ClientSettings.of("nowhere:1"),
                TOPICS,
                "wortlaut-enrich",
                Duration.ZERO,
                ProgressLine.of("audit"),
                Stop.never());
        return new Audit(settings, this, List.of(shelf), told::add).run(() -> enricher, mend);
    }

    @Override
    public TopicScan scan(Topic<?> topic) {
        return new TopicScan(log(topic).consumer(), "nowhere:1", topic.name());
    }

    @Override
    public Producer<byte[], byte[]> producer() {
        return producer;
    }

    private long end(Topic<?> topic) {
        try (var consumer = log(topic).consumer()) {
            TopicPartition partition = new TopicPartition(topic.name(), 0);
            return consumer.endOffsets(List.of(partition), Duration.ZERO).get(partition);
        }
    }

    /** A sink that holds what it is told to. */
    final class Shelf implements SinkContents {
        private final Map<String, RecordDigest> articles = new HashMap<>();
        private final List<String[]> quotes = new ArrayList<>();
        private Runnable whileRead = () -> {};

        void keep(EnrichedArticle article) {
            articles.put(article.id(), RecordDigest.of(new String(Json.ENRICHED.write(article), UTF_8)));
        }

        void keepQuote(String articleId, String quoteId) {
            quotes.add(new String[] {articleId, quoteId});
        }

        /** Done while the sink is read. */
        void meanwhile(Runnable event) {
            whileRead = event;
        }

        @Override
        public Map<TopicPartition, Long> positions() {
            return Map.of(
                    new TopicPartition(TOPICS.enriched().name(), 0), end(TOPICS.enriched()),
                    new TopicPartition(TOPICS.quotes().name(), 0), end(TOPICS.quotes()));
        }

        @Override
        public void read(Visitor visitor) {
            articles.forEach((id, digest) -> visitor.article(id, "v1", digest));
            quotes.forEach(quote -> visitor.quote(quote[0], quote[1]));
            whileRead.run();
            whileRead = () -> {};
        }

        @Override
        public String description() {
            return "the shelf";
        }

        @Override
        public void close() {}
    }
}
