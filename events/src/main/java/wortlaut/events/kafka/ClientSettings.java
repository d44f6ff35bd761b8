package wortlaut.events.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import wortlaut.events.WortlautException;

/**
 * How to reach a cluster: the user's own client settings (TLS, SASL, time-outs …) and, under them, ours.
 *
 * @param bootstrapServers {@code host:port}, more after commas
 * @param overrides any Kafka client setting; wins over ours
 */
public record ClientSettings(String bootstrapServers, Map<String, String> overrides) {

    /** The largest article that is taken, in bytes of its JSON: 4 MiB, about 600,000 words. */
    public static final int MAX_ARTICLE_BYTES = 4 * 1024 * 1024;

    /** The largest record on any topic: an enriched article may be several times as large as what was fed. */
    public static final int MAX_RECORD_BYTES = 32 * 1024 * 1024;

    public ClientSettings {
        overrides = Map.copyOf(overrides);
    }

    public static ClientSettings of(String bootstrapServers) {
        return new ClientSettings(bootstrapServers, Map.of());
    }

    /** @throws WortlautException if the file cannot be read as Java properties */
    public static ClientSettings load(String bootstrapServers, Path propertiesFile) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(propertiesFile, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new WortlautException("cannot read the settings in " + propertiesFile + ": " + e.getMessage(), e);
        }
        Map<String, String> overrides = new HashMap<>();
        properties.forEach((key, value) -> overrides.put((String) key, (String) value));
        String servers = overrides.getOrDefault(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return new ClientSettings(servers, overrides);
    }

    public Map<String, Object> admin() {
        return with(Map.of());
    }

    /** An idempotent producer: every record acknowledged by all in-sync replicas, none lost, doubled or out of order. */
    public Map<String, Object> producer() {
        return with(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                MAX_RECORD_BYTES,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                2L * MAX_RECORD_BYTES));
    }

    /** A consumer that sees committed records only, from the beginning where it has no position. */
    public Map<String, Object> consumer() {
        return with(Map.of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false));
    }

    /** These settings of one's own under the user's. */
    public Map<String, Object> with(Map<String, ?> ours) {
        Map<String, Object> all = new HashMap<>(ours);
        all.putAll(overrides);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return all;
    }
}
