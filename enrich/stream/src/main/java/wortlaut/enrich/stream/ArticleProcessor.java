package wortlaut.enrich.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.quote.IdentifiedQuote;
import wortlaut.enrich.quote.QuoteDiff;
import wortlaut.events.Article;
import wortlaut.events.ContentHash;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteEvent.ArticleRef;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Fingerprint;
import wortlaut.events.kafka.Again;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.events.kafka.Topic;
import wortlaut.events.kafka.Topics;

/**
 * One article in; out of it its enriched form and what became of its quotes, or nothing when it is known already.
 *
 * <p>Everything is computed and serialized before the first record is forwarded, so that an article that fails leaves no half of
 * itself behind. Quote events go before the article that they belong to.
 */
final class ArticleProcessor implements Processor<String, Article, String, byte[]> {
    static final String STORE = "versions";
    static final String TO_ENRICHED = "to-enriched";
    static final String TO_QUOTES = "to-quotes";
    private static final String SOURCE = "/wortlaut/enrich";

    private final Topics topics;
    private final Enricher enricher;
    private ProcessorContext<String, byte[]> context;
    private KeyValueStore<String, LatestVersion> versions;

    ArticleProcessor(Topics topics, Enricher enricher) {
        this.topics = topics;
        this.enricher = enricher;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> processorContext) {
        context = processorContext;
        versions = processorContext.getStateStore(STORE);
    }

    @Override
    public void process(Record<String, Article> record) {
        if (record.key() == null) {
            throw new WortlautException("a record without a key: the key of an article's record is the article's id");
        }
        LatestVersion before = versions.get(record.key());
        if (record.value() == null) {
            delete(record, before);
        } else {
            enrich(record, before);
        }
    }

    private void enrich(Record<String, Article> record, LatestVersion before) {
        Article article = identified(record);
        String fingerprint = Fingerprint.of(article);
        Optional<Again> again = Again.in(record.headers());
        if (before != null && !before.givesWayTo(fingerprint, again)) {
            return;
        }
        EnrichedArticle enriched = enricher.enrich(article);
        QuoteDiff quotes =
                QuoteDiff.between(article.id(), before == null ? List.of() : before.quotes(), enriched.quotes());
        LatestVersion now = new LatestVersion(fingerprint, ArticleRef.of(enriched), quotes.current(), sequence());

        List<Record<String, byte[]>> events =
                quoteEvents(record, now, again.isPresent() ? quotes.everything() : quotes.changes());
        Record<String, byte[]> out =
                output(record, topics.enriched(), enriched, cloudEvent(fingerprint, CloudEvent.ENRICHED, article.id()));
        versions.put(article.id(), now);
        events.forEach(event -> context.forward(event, TO_QUOTES));
        context.forward(out, TO_ENRICHED);
    }

    private void delete(Record<String, Article> record, LatestVersion before) {
        String id = record.key();
        if (before == null) {
            if (Again.in(record.headers()).isPresent()) {
                context.forward(tombstone(record, ContentHash.of(id)), TO_ENRICHED);
            }
            return;
        }
        List<QuoteDiff.Change> retracted = QuoteDiff.diff(id, before.quotes(), List.of());
        List<Record<String, byte[]>> events = quoteEvents(record, before, retracted);
        Record<String, byte[]> out = tombstone(record, before.fingerprint());
        versions.delete(id);
        events.forEach(event -> context.forward(event, TO_QUOTES));
        context.forward(out, TO_ENRICHED);
    }

    private Record<String, byte[]> tombstone(Record<String, Article> record, String of) {
        return output(
                record,
                topics.enriched(),
                null,
                cloudEvent(of + ":deleted", CloudEvent.ENRICHED_DELETED, record.key()));
    }

    private static Article identified(Record<String, Article> record) {
        Article article = record.value().withDefaultId(record.key()).identified();
        if (!article.id().equals(record.key())) {
            throw new WortlautException("the record's key is '" + record.key() + "', its article's id is '"
                    + article.id() + "'; the key of an article's record must be the article's id");
        }
        return article;
    }

    private List<Record<String, byte[]>> quoteEvents(
            Record<String, Article> cause, LatestVersion version, List<QuoteDiff.Change> changes) {
        List<Record<String, byte[]>> events = new ArrayList<>();
        for (QuoteDiff.Change change : changes) {
            IdentifiedQuote quote = change.quote();
            String kind = change.kind().wireName();
            CloudEvent header = cloudEvent(
                    quote.quoteId() + ":" + kind + ":" + version.fingerprint(),
                    CloudEvent.QUOTE + "." + kind,
                    version.article().id());
            QuoteEvent event = QuoteEvent.of(change.kind(), quote.quoteId(), version.article(), quote.quote());
            events.add(output(cause, topics.quotes(), event, header));
        }
        return events;
    }

    private CloudEvent cloudEvent(String id, String type, String subject) {
        return new CloudEvent(
                id, SOURCE, type, subject, Instant.ofEpochMilli(context.currentSystemTimeMs()), CloudEvent.JSON);
    }

    /** A record for a topic, in the key and at the time of the record that caused it. */
    private <V> Record<String, byte[]> output(
            Record<String, Article> cause, Topic<V> topic, V value, CloudEvent cloudEvent) {
        byte[] bytes = topic.valueSerde().serializer().serialize(topic.name(), value);
        if (bytes != null && bytes.length > ClientSettings.MAX_RECORD_BYTES) {
            throw new WortlautException(String.format(
                    "the result for %s has %,d bytes; a record may have %,d",
                    topic.name(), bytes.length, ClientSettings.MAX_RECORD_BYTES));
        }
        return new Record<>(cause.key(), bytes, cause.timestamp(), cloudEvent.headers(sequence()));
    }

    /** One article stays in one partition, so the offset of what caused an event orders it among all of its article's. */
    private long sequence() {
        return context.recordMetadata().map(RecordMetadata::offset).orElse(0L);
    }
}
