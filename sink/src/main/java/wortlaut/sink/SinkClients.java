package wortlaut.sink;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import wortlaut.events.kafka.ClientSettings;

/** A loop's way to Kafka; made by the loop, on its own thread. */
interface SinkClients {
    Consumer<byte[], byte[]> consumer();

    Producer<byte[], byte[]> producer();

    /** Where they lead, for messages. */
    String servers();

    /** @param group takes the committed offsets, for tools that show lag; the user's settings may name another */
    static SinkClients of(ClientSettings client, String group) {
        return new SinkClients() {
            @Override
            public Consumer<byte[], byte[]> consumer() {
                return new KafkaConsumer<>(
                        settings(client, group), new ByteArrayDeserializer(), new ByteArrayDeserializer());
            }

            @Override
            public Producer<byte[], byte[]> producer() {
                return new KafkaProducer<>(client.producer(), new ByteArraySerializer(), new ByteArraySerializer());
            }

            @Override
            public String servers() {
                return client.bootstrapServers();
            }
        };
    }

    private static Map<String, Object> settings(ClientSettings client, String group) {
        Map<String, Object> settings = new HashMap<>(client.consumer());
        settings.putIfAbsent(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1000);
        // Not the user's to change: with these, records would be lost, doubled or read before they count.
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        return settings;
    }
}
