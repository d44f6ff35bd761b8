package wortlaut.events.kafka;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import wortlaut.events.Article;
import wortlaut.events.ArticleCluster;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;

/**
 * The topics of the contract under one prefix: the four on which articles and what comes of them are, those of the sources and of the clusters.
 *
 * @param articles articles as fed, the log of record; null deletes
 * @param enriched enriched articles; null deletes
 * @param quotes one event per quote added, changed or retracted
 * @param deadLetters records that could not be read or enriched: their original bytes
 * @param sources how sources are that are asked again and again, and what of them was fed; its keys are no article's
 * @param clusters which articles are copies of one another; null when the article is deleted
 */
public record Topics(
        Topic<Article> articles,
        Topic<EnrichedArticle> enriched,
        Topic<QuoteEvent> quotes,
        Topic<byte[]> deadLetters,
        Topic<byte[]> sources,
        Topic<ArticleCluster> clusters) {

    public static final String DEFAULT_PREFIX = "wortlaut.";

    /** @throws WortlautException if the prefix has characters that Kafka does not allow in topic names */
    public static Topics withPrefix(String prefix) {
        if (!prefix.matches("[a-zA-Z0-9._-]{0,200}")) {
            throw new WortlautException(
                    "topic prefix '" + prefix + "': only letters, digits, '.', '_' and '-', at most 200, are allowed");
        }
        return new Topics(
                topic(prefix + "articles", new JsonSerde<>(Json.ARTICLE), Topic.Cleanup.COMPACT),
                topic(prefix + "enriched", new JsonSerde<>(Json.ENRICHED), Topic.Cleanup.COMPACT),
                topic(prefix + "quotes", new JsonSerde<>(Json.QUOTE_EVENT), Topic.Cleanup.DELETE),
                topic(prefix + "dead-letters", Serdes.ByteArray(), Topic.Cleanup.DELETE),
                topic(prefix + "sources", Serdes.ByteArray(), Topic.Cleanup.LATEST),
                topic(prefix + "clusters", new JsonSerde<>(Json.CLUSTER), Topic.Cleanup.LATEST));
    }

    /** The four that have an article's records, all with the same number of partitions. */
    public List<Topic<?>> all() {
        return List.of(articles, enriched, quotes, deadLetters);
    }

    /**
     * One of them by its full name or by its name without the prefix: {@code articles}, {@code enriched}, {@code quotes} or
     * {@code dead-letters}, whatever the prefix is. A full name wins.
     */
    public Optional<Topic<?>> named(String name) {
        return all().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(
                        switch (name) {
                            case "articles" -> articles;
                            case "enriched" -> enriched;
                            case "quotes" -> quotes;
                            case "dead-letters" -> deadLetters;
                            default -> null;
                        }));
    }

    private static <V> Topic<V> topic(String name, Serde<V> value, Topic.Cleanup cleanup) {
        return new Topic<>(name, Serdes.String(), value, cleanup);
    }
}
