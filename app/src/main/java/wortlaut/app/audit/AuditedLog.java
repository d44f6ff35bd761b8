package wortlaut.app.audit;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topic;

/** The log that is audited: read one topic at a time, and written to where something is mended. */
interface AuditedLog {
    /** A topic from its beginning to where it ends now; closed by whoever asks for it. */
    TopicScan scan(Topic<?> topic);

    /** Closed by whoever asks for it. */
    Producer<byte[], byte[]> producer();

    /** Of a cluster. */
    static AuditedLog of(ClientSettings client) {
        return new AuditedLog() {
            @Override
            public TopicScan scan(Topic<?> topic) {
                return new TopicScan(
                        new KafkaConsumer<>(settings(client), new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                        client.bootstrapServers(),
                        topic.name());
            }

            @Override
            public Producer<byte[], byte[]> producer() {
                return new KafkaProducer<>(client.producer(), new ByteArraySerializer(), new ByteArraySerializer());
            }
        };
    }

    /**
     * A scan's consumer asks for more while the last records of a partition are handed over, and the next partition's turn comes only when
     * the broker has answered that: for nothing new it would wait half a second, in every partition.
     */
    private static Map<String, Object> settings(ClientSettings client) {
        Map<String, Object> settings = new HashMap<>(client.consumer());
        settings.putIfAbsent(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 10);
        return settings;
    }
}
