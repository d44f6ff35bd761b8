package wortlaut.sink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.Topics;

/** One turn after the other: poll, sort out what cannot be read, write the rest with the positions after it. Of one thread. */
final class SinkReader {
    private static final Logger LOG = LoggerFactory.getLogger(SinkReader.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(1);

    private final Sink sink;
    private final Topics topics;
    private final Consumer<byte[], byte[]> consumer;
    private final SinkPartitions partitions;
    private final DeadLetters deadLetters;
    private Map<TopicPartition, Long> read = Map.of();
    private Map<TopicPartition, Long> committed = Map.of();
    private long nextCommit = System.nanoTime();
    private long written;

    SinkReader(
            Sink sink, Topics topics, SinkClients clients, Consumer<byte[], byte[]> consumer, DeadLetters deadLetters) {
        this.sink = sink;
        this.topics = topics;
        this.consumer = consumer;
        this.deadLetters = deadLetters;
        partitions = new SinkPartitions(consumer, topics, clients.servers());
        partitions.placeAt(sink.positions(), sink.description());
    }

    void turn() {
        ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
        Batch batch = new Batch(readable(polled), partitions.positions());
        deadLetters.awaitSent();
        sink.write(batch);
        written += batch.records().size();
        read = batch.positions();
        if (System.nanoTime() - nextCommit >= 0) {
            commit();
        }
    }

    void flush() {
        sink.flush();
        commit();
    }

    /** Whether everything before these offsets has been handed to the sink. */
    boolean hasRead(Map<TopicPartition, Long> ends) {
        return Reached.by(read, ends);
    }

    SinkProgress progress() {
        return new SinkProgress(sink.positions(), written, deadLetters.sent(), partitions.lag());
    }

    private List<SinkRecord> readable(ConsumerRecords<byte[], byte[]> polled) {
        List<SinkRecord> records = new ArrayList<>(polled.count());
        for (ConsumerRecord<byte[], byte[]> record : polled) {
            try {
                records.add(SinkRecord.read(topics, record));
            } catch (WortlautException e) {
                LOG.warn(
                        "{}-{}@{} goes to {}: {}",
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        topics.deadLetters(),
                        e.getMessage());
                deadLetters.send(record, e);
            }
        }
        return records;
    }

    /** For tools that show lag; where the sink goes on after a restart is in the sink alone. */
    private void commit() {
        Map<TopicPartition, Long> kept = sink.positions();
        if (kept.equals(committed)) {
            return;
        }
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        kept.forEach((partition, offset) -> offsets.put(partition, new OffsetAndMetadata(offset)));
        consumer.commitAsync(offsets, (sent, failure) -> {
            if (failure != null) {
                LOG.warn("the lag of {} cannot be shown in Kafka: {}", sink.description(), failure.getMessage());
            }
        });
        committed = Map.copyOf(kept);
        nextCommit = System.nanoTime() + BETWEEN_COMMITS.toNanos();
    }
}
