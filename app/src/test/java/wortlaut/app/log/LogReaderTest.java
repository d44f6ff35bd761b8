package wortlaut.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wortlaut.app.LogInMemory;
import wortlaut.events.WortlautException;

@Timeout(60)
class LogReaderTest {
    private static final Moment BEGINNING = new Moment.Beginning();
    private static final Moment NOW = new Moment.Now();

    private final LogInMemory log = new LogInMemory("quotes", 2)
            .add(0, 1_000, "a")
            .add(0, 2_000, "b")
            .add(0, 3_000, "c")
            .add(1, 1_500, "x")
            .add(1, 2_500, "y");
    private final MockConsumer<byte[], byte[]> consumer = log.consumer();
    private final List<String> read = new ArrayList<>();

    @Test
    void fromTheBeginningToNowIsAllThatIsThere() {
        try (LogReader reader = reader(BEGINNING, NOW)) {
            log.add(0, 4_000, "too late");
            reader.read(this::keep);
        }

        assertThat(read).containsExactlyInAnyOrder("a", "b", "c", "x", "y");
        assertThat(read.indexOf("a")).isLessThan(read.indexOf("b"));
        assertThat(read.indexOf("b")).isLessThan(read.indexOf("c"));
    }

    @Test
    void fromATimeIsWhatWasWrittenThenOrLater() {
        assertThat(between(at(2_000), NOW)).containsExactlyInAnyOrder("b", "c", "y");
        assertThat(between(at(2_001), NOW)).containsExactlyInAnyOrder("c", "y");
    }

    @Test
    void toATimeIsWithoutIt() {
        assertThat(between(BEGINNING, at(2_000))).containsExactlyInAnyOrder("a", "x");
        assertThat(between(at(1_500), at(2_500))).containsExactlyInAnyOrder("b", "x");
    }

    @Test
    void aTimeBefore1970IsTheBeginning() {
        assertThat(between(at(-86_400_000), NOW)).hasSize(5);
        assertThat(between(BEGINNING, at(-1))).isEmpty();
    }

    @Test
    void aTimeToComeIsTheEnd() {
        assertThat(between(at(9_000_000_000_000L), NOW)).isEmpty();
        assertThat(between(BEGINNING, at(9_000_000_000_000L))).hasSize(5);
    }

    @Test
    void anEndBeforeTheBeginningIsNothing() {
        assertThat(between(at(3_000), at(1_000))).isEmpty();
    }

    @Test
    void whatHasExpiredIsNotThere() {
        log.expire(0, 2);

        assertThat(between(BEGINNING, NOW)).containsExactlyInAnyOrder("c", "x", "y");
    }

    @Test
    void withoutAnEndItGoesOnUntilItIsStopped() {
        LogReader reader = reader(NOW, null);
        log.add(1, 5_000, "new");
        reader.read(record -> {
            keep(record);
            if (read.size() == 1) {
                log.add(0, 6_000, "newer");
            } else {
                reader.stop();
            }
        });

        assertThat(read).containsExactly("new", "newer");
    }

    @Test
    void positionsAreBehindWhatWasHandedOver() {
        try (LogReader reader = reader(BEGINNING, NOW)) {
            assertThat(reader.positions()).isEqualTo(Map.of(partition(0), 0L, partition(1), 0L));
            reader.read(record -> {});

            assertThat(reader.positions()).isEqualTo(Map.of(partition(0), 3L, partition(1), 2L));
        }
    }

    @Test
    void whatIsThereByNowCanBeReadLater() {
        try (LogReader reader = reader(NOW, null)) {
            log.add(0, 4_000, "d");
            reader.readToNow(this::keep);
            log.add(0, 5_000, "e").add(1, 5_000, "z");
            reader.readToNow(this::keep);
        }

        assertThat(read).containsExactlyInAnyOrder("d", "e", "z");
    }

    @Test
    void stoppedBeforeItReadsItReadsNothing() {
        try (LogReader reader = reader(BEGINNING, NOW)) {
            reader.stop();
            reader.read(this::keep);
        }

        assertThat(read).isEmpty();
    }

    @Test
    void awakenedByNobodyItSaysSo() {
        try (LogReader reader = reader(BEGINNING, NOW)) {
            consumer.wakeup();
            assertThatThrownBy(() -> reader.read(this::keep)).isInstanceOf(WakeupException.class);
        }
    }

    @Test
    void whatTheHandlerThrowsIsThrown() {
        try (LogReader reader = reader(BEGINNING, NOW)) {
            assertThatThrownBy(() -> reader.read(record -> {
                        throw new WortlautException("full");
                    }))
                    .hasMessage("full");
        }
    }

    @Test
    void aTopicThatIsNotThereIsNamedAndNothingStaysOpen() {
        assertThatThrownBy(() -> new LogReader(consumer, "kafka:9092", "nothing", BEGINNING, NOW))
                .isInstanceOf(WortlautException.class)
                .hasMessage("there is no topic nothing; `wortlaut topics` lists them");
        assertThat(consumer.closed()).isTrue();
    }

    @Test
    void aBrokerThatDoesNotAnswerIsNamedAndNothingStaysOpen() {
        Failing silent = new Failing(new TimeoutException("no metadata"));
        assertThatThrownBy(() -> reader(silent)).hasMessage("no broker answers at kafka:9092");
        assertThat(silent.closed()).isTrue();
    }

    @Test
    void whatTheBrokerRefusesIsThrownAndNothingStaysOpen() {
        Failing strict = new Failing(new KafkaException("not allowed"));
        assertThatThrownBy(() -> reader(strict))
                .isInstanceOf(KafkaException.class)
                .hasMessage("not allowed");
        assertThat(strict.closed()).isTrue();
    }

    private List<String> between(Moment from, Moment to) {
        read.clear();
        try (LogReader reader = new LogReader(log.consumer(), "kafka:9092", "quotes", from, to)) {
            reader.read(this::keep);
        }
        return List.copyOf(read);
    }

    private LogReader reader(Moment from, Moment to) {
        return new LogReader(consumer, "kafka:9092", "quotes", from, to);
    }

    private static LogReader reader(Consumer<byte[], byte[]> consumer) {
        return new LogReader(consumer, "kafka:9092", "quotes", BEGINNING, NOW);
    }

    private void keep(ConsumerRecord<byte[], byte[]> record) {
        read.add(new String(record.value(), UTF_8));
    }

    private static Moment at(long millis) {
        return new Moment.At(Instant.ofEpochMilli(millis));
    }

    private static TopicPartition partition(int number) {
        return new TopicPartition("quotes", number);
    }

    /** Asked for anything, it fails. */
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
