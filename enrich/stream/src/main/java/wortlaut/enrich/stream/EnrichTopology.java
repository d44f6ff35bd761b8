package wortlaut.enrich.stream;

import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import wortlaut.enrich.Enricher;
import wortlaut.events.kafka.Topic;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;

/** Articles in, enriched articles and quote events out; between them one processor with its memory. */
public final class EnrichTopology {
    private static final String ARTICLES = "articles";
    private static final String ENRICH = "enrich";

    private EnrichTopology() {}

    /** @param enricher shared by all stream threads */
    public static Topology build(Topics topics, Enricher enricher) {
        return build(topics, enricher, new Suspects(), new LongAdder());
    }

    static Topology build(Topics topics, Enricher enricher, Suspects suspects, LongAdder late) {
        ArticleWork work = new ArticleWork(topics, enricher);
        Topology topology = new Topology()
                .addSource(
                        AutoOffsetReset.earliest(),
                        ARTICLES,
                        new RecordTime(),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer(),
                        topics.articles().name())
                .addProcessor(ENRICH, () -> new ArticleProcessor(topics, work, suspects, late), ARTICLES)
                .addStateStore(versions(), ENRICH);
        addSink(topology, ArticleProcessor.TO_ENRICHED, topics.enriched());
        addSink(topology, ArticleProcessor.TO_QUOTES, topics.quotes());
        addSink(topology, ArticleProcessor.TO_DEAD_LETTERS, topics.deadLetters());
        return topology;
    }

    private static void addSink(Topology topology, String name, Topic<?> topic) {
        topology.addSink(name, topic.name(), new ByteArraySerializer(), new ByteArraySerializer(), ENRICH);
    }

    /** Its changelog takes what the other topics take: a cluster's default is 1 MB, which an article with many quotes exceeds. */
    private static StoreBuilder<KeyValueStore<String, byte[]>> versions() {
        return Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(ArticleProcessor.STORE), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(
                        Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(TopicSetup.MAX_MESSAGE_BYTES)));
    }
}
