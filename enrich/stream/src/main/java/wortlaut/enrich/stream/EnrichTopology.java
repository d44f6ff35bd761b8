package wortlaut.enrich.stream;

import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import wortlaut.enrich.Enricher;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.JsonSerde;
import wortlaut.events.kafka.Topics;

/** Articles in, enriched articles and quote events out; between them one processor with its memory. */
public final class EnrichTopology {
    private static final String ARTICLES = "articles";
    private static final String ENRICH = "enrich";

    private EnrichTopology() {}

    /** @param enricher shared by all stream threads */
    public static Topology build(Topics topics, Enricher enricher) {
        return new Topology()
                .addSource(
                        ARTICLES,
                        topics.articles().keySerde().deserializer(),
                        topics.articles().valueSerde().deserializer(),
                        topics.articles().name())
                .addProcessor(ENRICH, () -> new ArticleProcessor(topics, enricher), ARTICLES)
                .addStateStore(versions(), ENRICH)
                .addSink(
                        ArticleProcessor.TO_ENRICHED,
                        topics.enriched().name(),
                        topics.enriched().keySerde().serializer(),
                        Serdes.ByteArray().serializer(),
                        ENRICH)
                .addSink(
                        ArticleProcessor.TO_QUOTES,
                        topics.quotes().name(),
                        topics.quotes().keySerde().serializer(),
                        Serdes.ByteArray().serializer(),
                        ENRICH);
    }

    private static StoreBuilder<KeyValueStore<String, LatestVersion>> versions() {
        return Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(ArticleProcessor.STORE),
                        Serdes.String(),
                        new JsonSerde<>(Json.of(LatestVersion.class, "stored version")))
                .withLoggingEnabled(Map.of());
    }
}
