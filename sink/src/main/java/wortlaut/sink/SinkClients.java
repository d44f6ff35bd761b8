package wortlaut.sink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.Answer;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

/** A loop's way to Kafka; made by the loop, on its own thread. */
interface SinkClients {
    Consumer<byte[], byte[]> consumer();

    Producer<byte[], byte[]> producer();

    /** Where they lead, for messages. */
    String servers();

    /**
     * Tells this log from every other: the cluster's id and those of the two topics, which change when they are deleted and made again.
     *
     * @throws UnavailableException if no broker answers or a topic is not there
     */
    String log(Topics topics);

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

            @Override
            public String log(Topics topics) {
                return logOf(client, topics);
            }
        };
    }

    private static String logOf(ClientSettings client, Topics topics) {
        try (Admin admin = Admin.create(client.admin())) {
            List<String> names =
                    List.of(topics.enriched().name(), topics.quotes().name());
            Map<String, TopicDescription> found =
                    Answer.of(admin.describeTopics(names).allTopicNames(), "describe the topics");
            String cluster = Answer.of(admin.describeCluster().clusterId(), "ask for the cluster's id");
            return cluster
                    + names.stream()
                            .map(name -> " " + Answer.part(found, name).topicId())
                            .collect(Collectors.joining());
        } catch (WortlautException e) {
            throw new UnavailableException(e.getMessage(), e);
        }
    }

    private static Map<String, Object> settings(ClientSettings client, String group) {
        Map<String, Object> settings = new HashMap<>(client.consumer());
        settings.putIfAbsent(ConsumerConfig.GROUP_ID_CONFIG, group);
        // One article may come with thirty quote events, and a batch of some hundred articles is one transaction.
        settings.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 10_000);
        // What is under way is bounded by bytes; one record that is larger comes all the same.
        settings.putIfAbsent(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 * 1024 * 1024);
        // Each batch is a transaction of a database or a look at files: under load, small ones cost more than what they
        // hold.
        settings.putIfAbsent(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1024 * 1024);
        settings.putIfAbsent(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        // Not the user's to change: with these, records would be lost, doubled or read before they count.
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        return settings;
    }
}
