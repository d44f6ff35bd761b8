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
import wortlaut.events.kafka.Ends;
import wortlaut.events.kafka.Topics;

/** One turn after the other: poll, sort out what cannot be read, write the rest with the positions after it. Of one thread. */
final class SinkReader {
    private static final Logger LOG = LoggerFactory.getLogger(SinkReader.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Sink sink;
    private final Topics topics;
    private final Consumer<byte[], byte[]> consumer;
    private final SinkPartitions partitions;
    private final DeadLetters deadLetters;
    private Map<TopicPartition, Long> read = Map.of();
    private Map<TopicPartition, Long> committed = Map.of();
    private final SinkProgress before;
    private long nextCommit = System.nanoTime();
    private long nextLook = System.nanoTime() + BETWEEN_LOOKS.toNanos();
    private long written;

    /** @param before what earlier readers of the same loop have done */
    SinkReader(
            Sink sink,
            Topics topics,
            SinkPartitions partitions,
            Consumer<byte[], byte[]> consumer,
            DeadLetters deadLetters,
            SinkProgress before) {
        this.sink = sink;
        this.topics = topics;
        this.consumer = consumer;
        this.partitions = partitions;
        this.deadLetters = deadLetters;
        this.before = before;
        partitions.placeAt(sink.positions(), sink.description());
    }

    /** @return false when the topics have other partitions by now, so that another reader has to take over */
    boolean turn() {
        ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
        Batch batch = new Batch(readable(polled), partitions.positions());
        deadLetters.awaitSent();
        keep(batch);
        read = batch.positions();
        if (System.nanoTime() - nextCommit >= 0) {
            commit();
        }
        if (System.nanoTime() - nextLook < 0) {
            return true;
        }
        nextLook = System.nanoTime() + BETWEEN_LOOKS.toNanos();
        return partitions.areAll();
    }

    /** Writes a batch; one that fails is halved until the record that is to blame stands alone, which becomes a dead letter. */
    private void keep(Batch batch) {
        try {
            sink.write(batch);
            written += batch.records().size();
        } catch (UnavailableException | UnusableException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            if (batch.records().isEmpty()) {
                throw e;
            }
            if (batch.records().size() > 1) {
                keep(batch.firstHalf());
                keep(batch.secondHalf());
            } else {
                refuse(batch.records().get(0).source(), e);
                deadLetters.awaitSent();
                keep(new Batch(List.of(), batch.positions()));
            }
        }
    }

    void flush() {
        sink.flush();
        commit();
    }

    /** Whether everything before these offsets has been handed to the sink. */
    boolean hasRead(Ends ends) {
        return ends.reachedBy(read);
    }

    SinkProgress progress() {
        return new SinkProgress(
                sink.positions(),
                before.written() + written,
                before.deadLetters() + deadLetters.sent(),
                partitions.lag());
    }

    private List<SinkRecord> readable(ConsumerRecords<byte[], byte[]> polled) {
        List<SinkRecord> records = new ArrayList<>(polled.count());
        for (ConsumerRecord<byte[], byte[]> record : polled) {
            try {
                records.add(
                        sink.passesBytesOn() ? SinkRecord.glanced(topics, record) : SinkRecord.parted(topics, record));
            } catch (RuntimeException | Error e) {
                refuse(record, e);
            }
        }
        return records;
    }

    /** The log names the record, never what it says. */
    private void refuse(ConsumerRecord<byte[], byte[]> record, Throwable reason) {
        LOG.warn(
                "{}-{}@{} goes to {}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                topics.deadLetters(),
                reason instanceof WortlautException ? reason.getMessage() : reason.toString());
        deadLetters.send(record, reason);
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
