package wortlaut.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.server.common.TransactionVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.component.Component;

/** The markers that we write ourselves, on a real broker: what readers of committed records see after them. */
class EndMarkersTest {
    private static final TopicPartition PARTITION = new TopicPartition("enriched", 0);
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private EmbeddedBroker broker;
    private Admin admin;

    @BeforeEach
    void start() throws Exception {
        broker = Component.started(new EmbeddedBroker(new BrokerSettings(folder, 0)));
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        admin.createTopics(List.of(new NewTopic(PARTITION.topic(), 1, (short) 1)))
                .all()
                .get();
    }

    @AfterEach
    void stop() {
        admin.close(Duration.ZERO);
        broker.close();
    }

    @Test
    void aCommitShowsWhatWasWrittenAndAnAbortHidesIt() throws Exception {
        try (KafkaProducer<String, String> decided = open("decided");
                KafkaProducer<String, String> undecided = open("undecided")) {
            List<OpenTransaction> open = openTransactions(2);

            assertThat(end(open.get(0), Ruling.Action.COMMIT)).isEqualTo(Errors.NONE);
            assertThat(committed()).containsExactly("decided");

            assertThat(end(open.get(1), Ruling.Action.ABORT)).isEqualTo(Errors.NONE);
            assertThat(openTransactions(0)).isEmpty();
            assertThat(committed()).containsExactly("decided");
            decided.close(Duration.ZERO);
            undecided.close(Duration.ZERO);
        }
    }

    @Test
    void aMarkerOfAnEpochThatHasPassedIsRefused() throws Exception {
        OpenTransaction late;
        try (KafkaProducer<String, String> first = open("writer")) {
            late = openTransactions(1).get(0);
            first.close(Duration.ZERO);
        }
        try (KafkaProducer<String, String> second = open("writer")) {
            await().atMost(AT_MOST).until(() -> openTransactions(1).get(0).epoch() > late.epoch());

            assertThat(end(late, Ruling.Action.COMMIT)).isEqualTo(Errors.INVALID_PRODUCER_EPOCH);

            second.commitTransaction();
        }
        assertThat(committed()).containsExactly("writer");
    }

    /** A transaction with one record, not ended. */
    private KafkaProducer<String, String> open(String id) throws Exception {
        KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", id),
                new StringSerializer(),
                new StringSerializer());
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(PARTITION.topic(), id)).get();
        return producer;
    }

    private Errors end(OpenTransaction open, Ruling.Action action) {
        int port = Integer.parseInt(broker.bootstrapServers().replaceFirst(".*:", ""));
        return new EndMarkers(port).write(open, new Ruling(action, open.epoch(), TransactionVersion.TV_0));
    }

    private List<OpenTransaction> openTransactions(int expected) {
        List<OpenTransaction> open = new ArrayList<>();
        await().atMost(AT_MOST).until(() -> {
            open.clear();
            OpenTransaction.of(
                            PARTITION,
                            admin.describeProducers(List.of(PARTITION))
                                    .partitionResult(PARTITION)
                                    .get())
                    .sorted(Comparator.comparing(OpenTransaction::start))
                    .forEach(open::add);
            return open.size() == expected;
        });
        return open;
    }

    private List<String> committed() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("isolation.level", "read_committed");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
            while (consumer.position(PARTITION) < end) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
                    values.add(record.value());
                }
            }
        }
        return values;
    }
}
