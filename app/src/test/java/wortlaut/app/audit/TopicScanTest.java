package wortlaut.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wortlaut.app.LogInMemory;
import wortlaut.events.WortlautException;

@Timeout(60)
class TopicScanTest {
    private final LogInMemory log = new LogInMemory("articles", 3)
            .add(0, 1, "a")
            .add(0, 2, "b")
            .add(2, 1, "x")
            .add(2, 2, "y")
            .add(2, 3, "z");
    private final List<String> read = new ArrayList<>();

    @Test
    void onePartitionIsReadAfterTheOther() {
        try (TopicScan scan = scan()) {
            scan.read(this::keep, () -> read.add("|"));
        }

        assertThat(String.join("", read))
                .matches("(ab\\|\\|xyz\\||ab\\|xyz\\|\\||\\|ab\\|xyz\\||\\|xyz\\|ab\\||xyz\\|ab\\|\\||xyz\\|\\|ab\\|)");
    }

    @Test
    void whatComesLaterIsForTheNextScan() {
        try (TopicScan scan = scan()) {
            log.add(0, 3, "late").add(1, 3, "late too");
            scan.read(this::keep, () -> {});
            assertThat(scan.size()).isEqualTo(5);
        }

        assertThat(read).containsExactlyInAnyOrder("a", "b", "x", "y", "z");
    }

    @Test
    void whatHasExpiredIsNotCounted() {
        log.expire(2, 2);
        try (TopicScan scan = scan()) {
            scan.read(this::keep, () -> {});

            assertThat(scan.size()).isEqualTo(3);
            assertThat(scan.beginnings()).containsEntry(partition(2), 2L).containsEntry(partition(0), 0L);
        }
        assertThat(read).containsExactlyInAnyOrder("a", "b", "z");
    }

    @Test
    void theRestBeginsWhereSomebodyEndedAndNeverBeforeTheBeginning() {
        log.expire(2, 1);
        try (TopicScan scan = scan()) {
            scan.readFrom(Map.of(partition(0), 1L, partition(2), 0L), this::keep, () -> {});
        }

        assertThat(read).containsExactlyInAnyOrder("b", "y", "z");
    }

    @Test
    void theSameScanReadsTwice() {
        try (TopicScan scan = scan()) {
            scan.read(this::keep, () -> {});
            scan.read(this::keep, () -> {});
        }

        assertThat(read).hasSize(10);
    }

    @Test
    void aTopicThatIsNotThereIsNamed() {
        MockConsumer<byte[], byte[]> consumer = log.consumer();

        assertThatThrownBy(() -> new TopicScan(consumer, "kafka:9092", "nothing"))
                .isInstanceOf(WortlautException.class)
                .hasMessage("there is no topic nothing; is the topic prefix right?");
        assertThat(consumer.closed()).isTrue();
    }

    @Test
    void aBrokerThatDoesNotAnswerOrRefusesLeavesNothingOpen() {
        Failing silent = new Failing(new TimeoutException("no metadata"));
        assertThatThrownBy(() -> new TopicScan(silent, "kafka:9092", "articles"))
                .isInstanceOf(WortlautException.class)
                .hasMessage("no broker answers at kafka:9092");
        assertThat(silent.closed()).isTrue();

        Failing strict = new Failing(new TopicAuthorizationException("articles"));
        assertThatThrownBy(() -> new TopicScan(strict, "kafka:9092", "articles"))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThat(strict.closed()).isTrue();
    }

    private TopicScan scan() {
        return new TopicScan(log.consumer(), "kafka:9092", "articles");
    }

    private void keep(ConsumerRecord<byte[], byte[]> record) {
        read.add(new String(record.value(), UTF_8));
    }

    private static TopicPartition partition(int number) {
        return new TopicPartition("articles", number);
    }

    private static final class Failing extends MockConsumer<byte[], byte[]> {
        private final RuntimeException failure;

        Failing(RuntimeException failure) {
            super("earliest");
            this.failure = failure;
        }

        @Override
        public synchronized List<PartitionInfo> partitionsFor(String topic, Duration timeout) {
            throw failure;
        }
    }
}
