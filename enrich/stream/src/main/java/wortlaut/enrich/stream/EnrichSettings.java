package wortlaut.enrich.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import wortlaut.events.kafka.ClientSettings;

/**
 * How the Streams app runs.
 *
 * @param applicationId the consumer group, and the prefix of the state's changelog topic
 * @param stateFolder where RocksDB keeps what the changelog topic holds too
 * @param instanceId names this instance across restarts, so that its partitions come back to it at once after a kill, without
 *     waiting for a session time-out (KIP-345); null: a new member at each start
 * @param threads stream threads; more than the partitions are idle
 * @param commitInterval how long the results of a backlog wait for their transaction to be committed at most; those of an article that
 *     has just come in do not wait (see {@link ArticleProcessor})
 */
public record EnrichSettings(
        String applicationId, Path stateFolder, String instanceId, int threads, Duration commitInterval) {

    public static final Duration DEFAULT_COMMIT_INTERVAL = Duration.ofMillis(100);

    /**
     * How long a transaction may stay open. Longer than the largest articles take on a busy machine, or the coordinator would end it again
     * and again; as short as may be, because readers of committed records wait for what a dead enricher has left open.
     */
    static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(30);

    private static final int BATCH_BYTES = 128 * 1024;

    public static final String DEFAULT_APPLICATION_ID = "wortlaut-enrich";

    public EnrichSettings {
        Objects.requireNonNull(applicationId, "applicationId");
        Objects.requireNonNull(stateFolder, "stateFolder");
        Objects.requireNonNull(commitInterval, "commitInterval");
    }

    /** Everything Kafka Streams is told; the user's client settings win over ours. */
    public Map<String, Object> streams(ClientSettings client) {
        Map<String, Object> ours = new HashMap<>();
        ours.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        ours.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
        ours.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        ours.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        ours.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval.toMillis());
        // A thread that waits for records does not commit those it has: it must not wait longer than they may.
        ours.put(StreamsConfig.POLL_MS_CONFIG, Math.max(1, commitInterval.toMillis() / 2));
        ours.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        ours.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, RefusedResults.class);
        // Two records wait for a thread in each partition, and a poll brings eight: of the largest articles, what fits
        // into a small heap.
        ours.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, 2);
        ours.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallStores.class);
        addProducer(ours, (int) commitInterval.toMillis());
        addConsumer(ours);
        return client.with(ours);
    }

    /** Nobody sees what is not committed, and a commit sends all that lingers: until then batches may fill. */
    private static void addProducer(Map<String, Object> ours, int lingerMillis) {
        ours.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), lingerMillis);
        ours.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        ours.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        ours.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
                ClientSettings.MAX_RECORD_BYTES + 1024 * 1024);
        ours.put(
                StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG),
                2L * ClientSettings.MAX_RECORD_BYTES);
        ours.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), (int)
                TRANSACTION_TIMEOUT.toMillis());
    }

    private void addConsumer(Map<String, Object> ours) {
        ours.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        ours.put(StreamsConfig.consumerPrefix(ConsumerConfig.ISOLATION_LEVEL_CONFIG), "read_committed");
        ours.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 8);
        ours.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG), 4 * 1024 * 1024);
        ours.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        ours.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 2_000);
        if (instanceId != null) {
            ours.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instanceId);
        }
    }
}
