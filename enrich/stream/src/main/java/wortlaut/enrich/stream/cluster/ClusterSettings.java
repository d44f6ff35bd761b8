package wortlaut.enrich.stream.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import wortlaut.enrich.stream.RecordTime;
import wortlaut.enrich.stream.SmallStores;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;

/**
 * How copies are looked for.
 *
 * @param applicationId the consumer group, and the prefix of the topics of sketches and state
 * @param stateFolder where RocksDB keeps what its changelog topic holds too
 * @param window for how long after an article its copies are looked for
 * @param mostArticles how many articles are kept in memory, 2 KB each; of more, the oldest go before their time
 */
public record ClusterSettings(String applicationId, Path stateFolder, Duration window, int mostArticles) {
    /** Agencies' reports are in print on the day after, in Sunday papers two days later. */
    public static final Duration DEFAULT_WINDOW = Duration.ofDays(3);

    private static final int BYTES_AN_ARTICLE = 2 * 1024;

    /** What of the heap the articles may take. */
    private static final int SHARE = 8;

    /** A kill costs no more than this much work: what is done again comes out the same. */
    private static final Duration COMMIT_INTERVAL = Duration.ofSeconds(1);

    public ClusterSettings {
        Objects.requireNonNull(applicationId, "applicationId");
        Objects.requireNonNull(stateFolder, "stateFolder");
        if (window.isNegative() || window.isZero()) {
            throw new WortlautException("the window in which copies are looked for must be longer than 0");
        }
    }

    /** With the usual window, and as many articles as an eighth of the heap holds. */
    public static ClusterSettings of(String applicationId, Path stateFolder) {
        long most = Runtime.getRuntime().maxMemory() / SHARE / BYTES_AN_ARTICLE;
        return new ClusterSettings(applicationId, stateFolder, DEFAULT_WINDOW, (int) Math.min(most, 5_000_000));
    }

    /** Everything Kafka Streams is told; the user's client settings win over ours. */
    public Map<String, Object> streams(ClientSettings client) {
        Map<String, Object> ours = new HashMap<>();
        ours.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        ours.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
        ours.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        // Twice the same is the same: no transactions, which cost as much as the work.
        ours.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        ours.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_INTERVAL.toMillis());
        ours.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, RecordTime.class);
        ours.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        ours.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallStores.class);
        ours.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        ours.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 20);
        ours.put(StreamsConfig.consumerPrefix(ConsumerConfig.ISOLATION_LEVEL_CONFIG), "read_committed");
        ours.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        ours.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG), 4 * 1024 * 1024);
        ours.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 100);
        return client.with(ours);
    }
}
