package wortlaut.sink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static wortlaut.sink.LogOfRecords.ENRICHED;
import static wortlaut.sink.LogOfRecords.QUOTES;
import static wortlaut.sink.LogOfRecords.TOPICS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wortlaut.events.WortlautException;
import wortlaut.events.component.ComponentHealth;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Topics;

/** The loop on Kafka's own in-memory clients; with a real broker it is tested end to end. */
final class SinkLoopTest {
    private final LogOfRecords log = new LogOfRecords();
    private MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
    private List<ConsumerRecord<byte[], byte[]>> held = List.of();
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final MemorySink sink = new MemorySink();
    private final SinkLoop loop = new SinkLoop(sink, new Clients(), TOPICS, "test", OnAnotherLog.REFUSE);

    @AfterEach
    void close() {
        loop.close();
    }

    @Test
    void recordsReachTheSinkWithThePositionsAfterThem() throws Exception {
        logHolds(List.of(article("a"), article("b")));
        CompletableFuture<Void> written = loop.written(Map.of(ENRICHED, 2L));
        loop.start();
        written.get();
        assertThat(sink.keys).containsExactly("a", "b");
        assertThat(loop.positions()).containsEntry(ENRICHED, 2L);
        assertThat(loop.progress().written()).isEqualTo(2);
        assertThat(sink.settled).isTrue();
    }

    @Test
    void readingGoesOnAtTheStoredPosition() throws Exception {
        sink.kept.put(ENRICHED, 1L);
        logHolds(List.of(article("a"), article("b")));
        loop.start();
        loop.written(Map.of(ENRICHED, 2L)).get();
        assertThat(sink.keys).containsExactly("b");
    }

    @Test
    void recordThatCannotBeReadGoesToTheDeadLettersAndTheLoopGoesOn() throws Exception {
        byte[] poison = "{\"id\":".getBytes(UTF_8);
        logHolds(List.of(article("a"), log.record(ENRICHED, "p", poison), article("b")));
        loop.start();
        loop.written(Map.of(ENRICHED, 3L)).get();
        assertThat(sink.keys).containsExactly("a", "b");
        assertThat(loop.progress().deadLetters()).isEqualTo(1);
        var letter = producer.history().get(0);
        assertThat(letter.topic()).isEqualTo(TOPICS.deadLetters().name());
        assertThat(letter.value()).isEqualTo(poison);
        assertThat(letter.key()).isEqualTo("p".getBytes(UTF_8));
        assertThat(header(letter, "__streams.errors.topic")).isEqualTo(ENRICHED.topic());
        assertThat(header(letter, "__streams.errors.partition")).isEqualTo("0");
        assertThat(header(letter, "__streams.errors.offset")).isEqualTo("1");
        assertThat(header(letter, "__streams.errors.message")).contains("not a readable enriched article");
        assertThat(header(letter, "__streams.errors.exception")).isEqualTo(WortlautException.class.getName());
        assertThat(header(letter, "__streams.errors.stacktrace")).contains("WortlautException");
        assertThat(header(letter, "ce_type")).isEqualTo("wortlaut.dead-letter");
        assertThat(loop.health().state()).isEqualTo(ComponentHealth.State.RUNNING);
    }

    @Test
    void recordWithAnotherArticleUnderItsKeyIsADeadLetter() throws Exception {
        byte[] other = Json.ENRICHED.write(LogOfRecords.enriched("b", "1", "Birch spoke."));
        logHolds(List.of(log.record(ENRICHED, "a", other)));
        loop.start();
        loop.written(Map.of(ENRICHED, 1L)).get();
        assertThat(sink.keys).isEmpty();
        assertThat(loop.progress().deadLetters()).isEqualTo(1);
    }

    @Test
    void recordsThatTheSinkCannotKeepAreFoundByHalvingAndGoToTheDeadLetters() throws Exception {
        sink.refused.addAll(Set.of("c", "f"));
        logHolds(Stream.of("a", "b", "c", "d", "e", "f", "g").map(this::article).toList());
        loop.start();
        loop.written(Map.of(ENRICHED, 7L)).get();
        assertThat(sink.keys).containsExactly("a", "b", "d", "e", "g");
        assertThat(producer.history())
                .extracting(letter -> new String(letter.key(), UTF_8))
                .containsExactly("c", "f");
        assertThat(header(producer.history().get(0), "__streams.errors.message"))
                .contains("nobody can keep");
        assertThat(loop.positions()).containsEntry(ENRICHED, 7L);
        assertThat(loop.progress().written()).isEqualTo(5);
    }

    @Test
    void poisonOfEveryKindGoesToTheDeadLetters() throws Exception {
        String good = new String(Json.ENRICHED.write(LogOfRecords.enriched("p", "1", "Birch spoke.")), UTF_8);
        ConsumerRecord<byte[], byte[]> withoutSequence = article("p");
        withoutSequence.headers().add("ce_sequence", null);
        List<ConsumerRecord<byte[], byte[]>> poison = new ArrayList<>(List.of(withoutSequence));
        for (String value : List.of(
                "[".repeat(200_000),
                "null",
                good.replace("enriched/1", "enriched/2"),
                good.replace("\"entities\":[", "\"entities\":[null,"),
                good.replaceFirst("\"salience\":[0-9.]+", "\"salience\":\"NaN\""))) {
            poison.add(log.record(ENRICHED, "p", value.getBytes(UTF_8)));
        }
        poison.add(article("z"));
        logHolds(poison);
        loop.start();
        loop.written(Map.of(ENRICHED, (long) poison.size())).get();
        assertThat(sink.keys).containsExactly("z");
        assertThat(producer.history()).hasSize(poison.size() - 1);
        assertThat(producer.history())
                .extracting(letter -> header(letter, "__streams.errors.message"))
                .anyMatch(reason -> reason.contains("wortlaut/enriched/2") && reason.contains("newer program"));
    }

    @Test
    void whileTheWorldIsInTheWayTheLoopWaitsAndThenGoesOn() throws Exception {
        sink.failure = new UnavailableException("cannot write: disk full");
        logHolds(List.of(article("a")));
        CompletableFuture<Void> written = loop.written(Map.of(ENRICHED, 1L));
        loop.start();
        await().until(() -> loop.health().state() == ComponentHealth.State.WAITING);
        assertThat(loop.health().waiting().orElseThrow().reason()).contains("disk full");
        sink.failure = null;
        written.get();
        assertThat(sink.keys).containsExactly("a");
        await().until(() -> loop.health().state() == ComponentHealth.State.RUNNING);
    }

    @Test
    void sinkOfAnotherLogIsLeftAlone() {
        sink.log = Optional.of("another log");
        logHolds(List.of(article("a")));
        assertThat(failure()).contains("another log").contains("sink rebuild");
        assertThat(sink.keys).isEmpty();
    }

    @Test
    void sinkThatNobodyCanUseStopsTheLoopOnceAndSaysWhy() {
        sink.failure = new UnusableException("cannot write: no database");
        logHolds(List.of(article("a")));
        CompletableFuture<Void> written = loop.written(Map.of(ENRICHED, 1L));
        loop.start();
        loop.stopped().join();
        assertThat(loop.health().state()).isEqualTo(ComponentHealth.State.FAILED);
        assertThat(loop.health().failure()).contains(sink.failure);
        assertThat(sink.closed).isTrue();
        assertThatThrownBy(written::get).isInstanceOf(ExecutionException.class).hasMessageContaining("no database");
        assertThatThrownBy(() -> loop.written(Map.of()).get()).hasMessageContaining("no database");
    }

    @Test
    void positionBeforeTheLogsBeginningStopsTheLoop() {
        sink.kept.put(ENRICHED, 3L);
        logHolds(List.of());
        consumer.updateBeginningOffsets(Map.of(ENRICHED, 5L));
        consumer.updateEndOffsets(Map.of(ENRICHED, 9L));
        assertThat(failure())
                .contains("offset 3 of " + ENRICHED)
                .contains("begins at 5")
                .contains("sink rebuild");
    }

    @Test
    void positionAfterTheLogsEndStopsTheLoop() {
        sink.kept.put(QUOTES, 7L);
        logHolds(List.of());
        assertThat(failure())
                .contains("offset 7 of " + QUOTES)
                .contains("ends at 0")
                .contains("sink rebuild");
    }

    @Test
    void missingTopicIsWaitedForAndSaid() {
        loop.start();
        await().until(() -> loop.health().state() == ComponentHealth.State.WAITING);
        assertThat(loop.health().waiting().orElseThrow().reason()).contains("there is no topic");
    }

    @Test
    void closeKeepsWhatWasReadAndCanBeCalledTwice() {
        logHolds(List.of(article("a")));
        loop.start();
        await().until(() -> loop.progress().written() == 1);
        loop.close();
        loop.close();
        assertThat(sink.kept).containsEntry(ENRICHED, 1L);
        assertThat(sink.closed).isTrue();
        assertThat(loop.health().state()).isEqualTo(ComponentHealth.State.STOPPED);
        assertThat(loop.stopped()).isCompleted();
    }

    @Test
    void loopThatNeverStartedCanBeClosed() {
        loop.close();
        assertThat(loop.health().state()).isEqualTo(ComponentHealth.State.STOPPED);
    }

    @Test
    void offsetsAreCommittedForToolsThatShowLag() throws Exception {
        logHolds(List.of(article("a")));
        loop.start();
        loop.written(Map.of(ENRICHED, 1L)).get();
        await().until(() -> {
            var committed = consumer.committed(Set.of(ENRICHED)).get(ENRICHED);
            return committed != null && committed.offset() == 1;
        });
    }

    private String failure() {
        loop.start();
        loop.stopped().join();
        return loop.health().failure().orElseThrow().getMessage();
    }

    private ConsumerRecord<byte[], byte[]> article(String id) {
        return log.record(ENRICHED, id, Json.ENRICHED.write(LogOfRecords.enriched(id, "1", "Birch spoke.")));
    }

    private void logHolds(List<ConsumerRecord<byte[], byte[]>> records) {
        held = records;
        for (TopicPartition partition : List.of(ENRICHED, QUOTES)) {
            consumer.updatePartitions(
                    partition.topic(), List.of(new PartitionInfo(partition.topic(), 0, null, null, null)));
        }
        consumer.updateBeginningOffsets(Map.of(ENRICHED, 0L, QUOTES, 0L));
        consumer.updateEndOffsets(Map.of(ENRICHED, (long) records.size(), QUOTES, 0L));
        consumer.schedulePollTask(() -> records.forEach(consumer::addRecord));
    }

    private static String header(ProducerRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }

    private final class Clients implements SinkClients {
        @Override
        public Consumer<byte[], byte[]> consumer() {
            if (consumer.closed()) {
                consumer = new MockConsumer<>("none");
                logHolds(held);
            }
            return consumer;
        }

        @Override
        public Producer<byte[], byte[]> producer() {
            return producer;
        }

        @Override
        public String servers() {
            return "memory";
        }

        @Override
        public String log(Topics topics) {
            return "the log";
        }
    }

    /** Gathers until it is flushed, like the sink of files. */
    private static final class MemorySink implements Sink, SinkPlace {
        final Map<TopicPartition, Long> kept = new HashMap<>();
        final Map<TopicPartition, Long> gathered = new HashMap<>();
        final List<String> keys = new CopyOnWriteArrayList<>();
        final Set<String> refused = new HashSet<>();
        volatile RuntimeException failure;
        Optional<String> log = Optional.empty();
        boolean settled;
        volatile boolean closed;

        @Override
        public Sink open() {
            gathered.clear();
            closed = false;
            return this;
        }

        @Override
        public Optional<String> log() {
            return log;
        }

        @Override
        public void bind(String newLog) {
            log = Optional.of(newLog);
        }

        @Override
        public Map<TopicPartition, Long> positions() {
            return Map.copyOf(kept);
        }

        @Override
        public void write(Batch batch) {
            if (failure != null) {
                throw failure;
            }
            if (batch.records().stream().anyMatch(record -> refused.contains(record.key()))) {
                throw new StackOverflowError("a record that nobody can keep");
            }
            batch.records().forEach(record -> keys.add(record.key()));
            gathered.putAll(batch.positions());
        }

        @Override
        public void flush() {
            kept.putAll(gathered);
        }

        @Override
        public void settle() {
            settled = true;
        }

        @Override
        public void clear() {
            kept.clear();
        }

        @Override
        public String description() {
            return "a sink in memory";
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
