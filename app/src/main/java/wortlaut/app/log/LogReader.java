package wortlaut.app.log;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;

/**
 * Reads one topic between two moments, committed records only, without a consumer group: nobody else is disturbed. Not thread-safe
 * but for {@link #stop} and {@link #positions}.
 */
public final class LogReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private volatile Map<TopicPartition, Long> positions = Map.of();
    private volatile boolean stopped;

    /**
     * Places itself at {@code from}.
     *
     * @param to exclusive; {@link Moment.Now} ends at what is there now; null goes on for ever
     * @throws WortlautException if no broker answers or the topic does not exist
     */
    public LogReader(ClientSettings client, String topic, Moment from, Moment to) {
        this(
                new KafkaConsumer<>(client.consumer(), new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                client.bootstrapServers(),
                topic,
                from,
                to);
    }

    /** On a consumer of one's own, which it closes. */
    LogReader(
            org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer,
            String servers,
            String topic,
            Moment from,
            Moment to) {
        this.consumer = consumer;
        try {
            partitions = partitions(topic);
            consumer.assign(partitions);
            offsets(from).forEach(consumer::seek);
            if (to != null) {
                ends.putAll(offsets(to));
            }
            positions = currentPositions();
        } catch (TimeoutException e) {
            consumer.close();
            throw new WortlautException("no broker answers at " + servers, e);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /** Hands over each record, in order within a partition, until the end is reached or {@link #stop} is called. */
    public void read(Consumer<ConsumerRecord<byte[], byte[]>> handler) {
        try {
            while (!stopped && !atEnd()) {
                consumer.poll(POLL).forEach(record -> {
                    if (record.offset() < ends.getOrDefault(partitionOf(record), Long.MAX_VALUE)) {
                        handler.accept(record);
                    }
                });
                positions = currentPositions();
            }
        } catch (WakeupException e) {
            if (!stopped) {
                throw e;
            }
        }
    }

    /** Hands over each record from where it stands to what is there now. */
    public void readToNow(Consumer<ConsumerRecord<byte[], byte[]>> handler) {
        ends.putAll(offsets(new Moment.Now()));
        read(handler);
    }

    /** The next offset of each partition: all before it was handed over. Readable from any thread. */
    public Map<TopicPartition, Long> positions() {
        return positions;
    }

    /** Ends {@link #read} soon; from any thread. */
    public void stop() {
        stopped = true;
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<TopicPartition> partitions(String topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic, ANSWER);
        if (found == null || found.isEmpty()) {
            throw new WortlautException("there is no topic " + topic + "; `wortlaut topics` lists them");
        }
        return found.stream().map(p -> new TopicPartition(topic, p.partition())).toList();
    }

    private Map<TopicPartition, Long> offsets(Moment moment) {
        if (moment instanceof Moment.At at) {
            return offsetsAt(at.epochMillis());
        } else if (moment instanceof Moment.Beginning) {
            return consumer.beginningOffsets(partitions, ANSWER);
        }
        return consumer.endOffsets(partitions, ANSWER);
    }

    private Map<TopicPartition, Long> offsetsAt(long epochMillis) {
        Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(
                partitions.stream().collect(Collectors.toMap(p -> p, p -> epochMillis)), ANSWER);
        Map<TopicPartition, Long> offsets = new HashMap<>(consumer.endOffsets(partitions, ANSWER));
        found.forEach((partition, at) -> {
            if (at != null) {
                offsets.put(partition, at.offset());
            }
        });
        return offsets;
    }

    private boolean atEnd() {
        return !ends.isEmpty()
                && ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), ANSWER) >= end.getValue());
    }

    private Map<TopicPartition, Long> currentPositions() {
        return partitions.stream().collect(Collectors.toMap(p -> p, p -> consumer.position(p, ANSWER)));
    }

    private static TopicPartition partitionOf(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
