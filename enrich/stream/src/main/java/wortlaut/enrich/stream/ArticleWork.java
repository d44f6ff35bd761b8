package wortlaut.enrich.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.limit.Budget;
import wortlaut.enrich.version.QuoteDiff;
import wortlaut.events.Article;
import wortlaut.events.ContentHash;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteEvent.ArticleRef;
import wortlaut.events.VersionOrder;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Fingerprint;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Again;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.events.kafka.Topic;
import wortlaut.events.kafka.Topics;

/**
 * What is to be done for one record of the topic of articles: a pure function of the record and of what is remembered of its article.
 * Everything is computed and serialized here, so that a record that fails leaves no half of itself behind. Thread-safe.
 */
final class ArticleWork {
    private static final String SOURCE = "/wortlaut/enrich";
    private static final Json<LatestVersion> MEMORY = Json.of(LatestVersion.class, "stored version");

    /** All quote events of one article together: they are held until the article's transaction is sent. */
    private static final long MAX_EVENTS_BYTES = 2L * ClientSettings.MAX_RECORD_BYTES;

    private final Topics topics;
    private final Enricher enricher;

    ArticleWork(Topics topics, Enricher enricher) {
        this.topics = topics;
        this.enricher = enricher;
    }

    /**
     * A record as it came.
     *
     * @param again whether it repeats an earlier one on purpose
     * @param sequence its offset: one article stays in one partition, so it orders all that becomes of the article
     * @param now the time of the work
     */
    record Cause(String key, Optional<Article> article, Optional<Again> again, long sequence, Instant now) {}

    /**
     * @param events quote events, to go before the article that they belong to
     * @param enriched the article's new form, or its tombstone
     * @param memory what is remembered of the article from now on; empty when that stays as it is
     * @param late whether it is an older version that came in after a newer one, and so changes nothing
     */
    record Result(List<Output> events, Optional<Output> enriched, Optional<Memory> memory, boolean late) {
        static final Result NOTHING = new Result(List.of(), Optional.empty(), Optional.empty(), false);
        static final Result LATE = new Result(List.of(), Optional.empty(), Optional.empty(), true);
    }

    /** @param value null: the article is forgotten */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a store
    record Memory(byte[] value) {}

    /** A record to be sent in the key of its cause. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a topic
    record Output(byte[] value, CloudEvent cloudEvent) {}

    /** @param remembered of the article; null when it is not known */
    Result of(Cause cause, byte[] remembered) {
        LatestVersion before = remembered == null ? null : MEMORY.read(remembered);
        return cause.article().isPresent() ? enrich(cause, cause.article().get(), before) : delete(cause, before);
    }

    private Result enrich(Cause cause, Article article, LatestVersion before) {
        String fingerprint = Fingerprint.of(article);
        if (before != null && !before.givesWayTo(fingerprint, cause.again())) {
            return Result.NOTHING;
        }
        VersionOrder order = VersionOrder.of(article);
        if (before != null && order.isOlderThan(before.order())) {
            return Result.LATE;
        }
        Budget budget = ProcessorTime.budget();
        EnrichedArticle enriched = enricher.enrich(article, budget);
        QuoteDiff quotes = QuoteDiff.between(
                article.id(), before == null ? List.of() : before.quotes(), enriched.quotes(), budget);
        LatestVersion now = new LatestVersion(
                fingerprint, ArticleRef.of(enriched), quotes.current(), cause.sequence(), order.versionCreated());
        return new Result(
                events(cause, now, cause.again().isPresent() ? quotes.everything() : quotes.changes()),
                Optional.of(output(
                        topics.enriched(),
                        enriched,
                        cloudEvent(cause, fingerprint, CloudEvent.ENRICHED, article.id()))),
                Optional.of(new Memory(checked("what is remembered of the article", MEMORY.write(now)))),
                false);
    }

    private Result delete(Cause cause, LatestVersion before) {
        if (before == null) {
            return cause.again().isPresent()
                    ? new Result(
                            List.of(),
                            Optional.of(tombstone(cause, ContentHash.of(cause.key()))),
                            Optional.empty(),
                            false)
                    : Result.NOTHING;
        }
        List<QuoteDiff.Change> retracted = QuoteDiff.diff(cause.key(), before.quotes(), List.of());
        return new Result(
                events(cause, before, retracted),
                Optional.of(tombstone(cause, before.fingerprint())),
                Optional.of(new Memory(null)),
                false);
    }

    private Output tombstone(Cause cause, String of) {
        return output(
                topics.enriched(), null, cloudEvent(cause, of + ":deleted", CloudEvent.ENRICHED_DELETED, cause.key()));
    }

    private List<Output> events(Cause cause, LatestVersion version, List<QuoteDiff.Change> changes) {
        List<Output> events = new ArrayList<>();
        long bytes = 0;
        for (QuoteDiff.Change change : changes) {
            Output event = event(cause, version, change);
            bytes += event.value().length;
            if (bytes > MAX_EVENTS_BYTES) {
                throw new WortlautException(String.format(
                        Locale.ROOT,
                        "its %,d quote events have more than %,d bytes together, the most for one article",
                        changes.size(),
                        MAX_EVENTS_BYTES));
            }
            events.add(event);
        }
        return events;
    }

    private Output event(Cause cause, LatestVersion version, QuoteDiff.Change change) {
        String kind = change.kind().wireName();
        String quoteId = change.quote().quoteId();
        CloudEvent header = cloudEvent(
                cause,
                quoteId + ":" + kind + ":" + version.fingerprint(),
                CloudEvent.QUOTE + "." + kind,
                version.article().id());
        return output(
                topics.quotes(),
                QuoteEvent.of(
                        change.kind(),
                        quoteId,
                        version.article(),
                        change.quote().quote()),
                header);
    }

    private static CloudEvent cloudEvent(Cause cause, String id, String type, String subject) {
        return new CloudEvent(id, SOURCE, type, subject, cause.now(), CloudEvent.JSON);
    }

    private static <V> Output output(Topic<V> topic, V value, CloudEvent cloudEvent) {
        byte[] bytes = topic.valueSerde().serializer().serialize(topic.name(), value);
        return new Output(checked("the result for " + topic.name(), bytes), cloudEvent);
    }

    private static byte[] checked(String what, byte[] bytes) {
        if (bytes != null && bytes.length > ClientSettings.MAX_RECORD_BYTES) {
            throw new WortlautException(String.format(
                    Locale.ROOT,
                    "%s has %,d bytes; a record may have %,d",
                    what,
                    bytes.length,
                    ClientSettings.MAX_RECORD_BYTES));
        }
        return bytes;
    }
}
