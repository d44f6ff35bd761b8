package wortlaut.sink;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import wortlaut.events.Article;
import wortlaut.events.Cue;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.EnricherInfo;
import wortlaut.events.Entity;
import wortlaut.events.EntityType;
import wortlaut.events.Mention;
import wortlaut.events.Quote;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteEvent.ArticleRef;
import wortlaut.events.QuoteType;
import wortlaut.events.Span;
import wortlaut.events.Speaker;
import wortlaut.events.SpeakerKind;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.events.kafka.Topics;

/** Writes the records that a test needs, gives them their offsets, and hands them out as batches. Public for the module tests. */
public final class LogOfRecords {
    public static final Topics TOPICS = Topics.withPrefix("test.");
    public static final TopicPartition ENRICHED =
            new TopicPartition(TOPICS.enriched().name(), 0);
    public static final TopicPartition QUOTES =
            new TopicPartition(TOPICS.quotes().name(), 0);
    private static final long START = 1_790_000_000_000L;

    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final List<SinkRecord> waiting = new ArrayList<>();
    private long sequence;

    /** All records until the next call have one cause. */
    public LogOfRecords cause() {
        sequence++;
        return this;
    }

    public LogOfRecords article(String id, String version, String text) {
        return add(ENRICHED, id, Json.ENRICHED.write(enriched(id, version, text)));
    }

    public LogOfRecords tombstone(String id) {
        return add(ENRICHED, id, null);
    }

    public LogOfRecords quote(QuoteEvent.Kind kind, String quoteId, String articleId, String version, String words) {
        ArticleRef article =
                new ArticleRef(articleId, version, "Headline", "example.org", "2026-11-01T09:00:00+01:00", "en");
        return add(QUOTES, articleId, Json.QUOTE_EVENT.write(QuoteEvent.of(kind, quoteId, article, quote(words))));
    }

    public LogOfRecords add(TopicPartition partition, String key, byte[] value) {
        waiting.add(SinkRecord.read(TOPICS, record(partition, key, value)));
        return this;
    }

    /** A transaction's end takes an offset and holds no record. */
    public LogOfRecords marker(TopicPartition partition) {
        next.merge(partition, 1L, Long::sum);
        return this;
    }

    /** What was added since the last batch. */
    public Batch batch() {
        Batch batch = new Batch(waiting, next);
        waiting.clear();
        return batch;
    }

    /** What was added since the last batch, of one partition only. */
    public Batch batch(TopicPartition partition) {
        List<SinkRecord> records =
                waiting.stream().filter(r -> r.partition().equals(partition)).toList();
        waiting.removeAll(records);
        return new Batch(records, Map.of(partition, next.getOrDefault(partition, 0L)));
    }

    public ConsumerRecord<byte[], byte[]> record(TopicPartition partition, String key, byte[] value) {
        long offset = next.merge(partition, 1L, Long::sum) - 1;
        RecordHeaders headers = new RecordHeaders();
        headers.add(CloudEvent.SEQUENCE, String.format("%020d", sequence).getBytes(StandardCharsets.UTF_8));
        return new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                START + sequence,
                TimestampType.CREATE_TIME,
                0,
                0,
                key == null ? null : key.getBytes(StandardCharsets.UTF_8),
                value,
                headers,
                Optional.empty());
    }

    public static EnrichedArticle enriched(String id, String version, String text) {
        Article article = new Article(
                id,
                version,
                "Headline",
                text,
                "en",
                "2026-11-01T09:00:00+01:00",
                null,
                null,
                null,
                "example.org",
                null,
                null);
        Entity entity = new Entity(
                "e1",
                EntityType.PERSON,
                "Ada Birch",
                List.of("Birch"),
                1.0,
                List.of(new Mention(0, 5, text.substring(0, 5))),
                null);
        return EnrichedArticle.of(
                article, "en", List.of(entity), List.of(), new EnricherInfo("0.1.0", "en-rules", "en"));
    }

    /** The same article with these entities instead. */
    public static EnrichedArticle with(EnrichedArticle a, Entity... entities) {
        return new EnrichedArticle(
                a.schema(),
                a.id(),
                a.version(),
                a.contentHash(),
                a.headline(),
                a.source(),
                a.published(),
                null,
                null,
                null,
                a.language(),
                a.text(),
                List.of(entities),
                List.of(),
                a.enricher());
    }

    private static Quote quote(String words) {
        return new Quote(
                "q1",
                QuoteType.DIRECT,
                List.of(new Span(10, 20), new Span(30, 40)),
                words,
                words,
                new Speaker(SpeakerKind.NAMED, "Ada Birch", "e1", 0, 5, "Birch"),
                new Cue(21, 25, "said"),
                null,
                null,
                0.9,
                "cue",
                List.of());
    }
}
