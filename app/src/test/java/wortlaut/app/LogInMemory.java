package wortlaut.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** One topic without a broker: what is added is what each {@link #consumer} finds, from wherever it is placed. */
public final class LogInMemory {
    private final String topic;
    private final Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> records = new HashMap<>();
    private final Map<TopicPartition, Long> beginnings = new HashMap<>();

    public LogInMemory(String topic, int partitions) {
        this.topic = topic;
        IntStream.range(0, partitions).forEach(number -> {
            records.put(new TopicPartition(topic, number), new ArrayList<>());
            beginnings.put(new TopicPartition(topic, number), 0L);
        });
    }

    /** Kafka's own consumer for tests; as with a broker, each reads by itself. */
    public MockConsumer<byte[], byte[]> consumer() {
        return new Reader();
    }

    /** A record whose key is {@code urn:} and its value. */
    public LogInMemory add(int partition, long timestamp, String value) {
        return add(partition, timestamp, ("urn:" + value).getBytes(UTF_8), value.getBytes(UTF_8), new RecordHeaders());
    }

    public LogInMemory add(int partition, long timestamp, byte[] key, byte[] value, Headers headers) {
        List<ConsumerRecord<byte[], byte[]>> all = records.get(new TopicPartition(topic, partition));
        all.add(record(topic, partition, all.size(), timestamp, key, value, headers));
        return this;
    }

    /** Everything before this offset has gone. */
    public void expire(int partition, long before) {
        beginnings.put(new TopicPartition(topic, partition), before);
    }

    /** A record by itself. */
    public static ConsumerRecord<byte[], byte[]> record(
            String topic, int partition, long offset, long timestamp, byte[] key, byte[] value, Headers headers) {
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                timestamp,
                TimestampType.CREATE_TIME,
                key == null ? -1 : key.length,
                value == null ? -1 : value.length,
                key,
                value,
                headers,
                Optional.empty());
    }

    private <V> Map<TopicPartition, V> each(Collection<TopicPartition> partitions, Function<TopicPartition, V> answer) {
        return partitions.stream().collect(Collectors.toMap(partition -> partition, answer));
    }

    private final class Reader extends MockConsumer<byte[], byte[]> {
        Reader() {
            super("earliest");
            updatePartitions(
                    topic,
                    records.keySet().stream()
                            .map(partition -> new PartitionInfo(topic, partition.partition(), null, null, null))
                            .toList());
            updateBeginningOffsets(beginnings);
        }

        @Override
        public synchronized Map<TopicPartition, Long> beginningOffsets(
                Collection<TopicPartition> partitions, Duration timeout) {
            return each(partitions, beginnings::get);
        }

        @Override
        public synchronized Map<TopicPartition, Long> endOffsets(
                Collection<TopicPartition> partitions, Duration timeout) {
            return each(partitions, partition -> (long) records.get(partition).size());
        }

        /** As a broker: no time before 1970 can be asked for, and null stands for none at or after it. */
        @Override
        public synchronized Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(
                Map<TopicPartition, Long> times, Duration timeout) {
            Map<TopicPartition, OffsetAndTimestamp> found = new HashMap<>();
            times.forEach((partition, time) -> {
                if (time < 0) {
                    throw new IllegalArgumentException("The target time cannot be negative.");
                }
                found.put(
                        partition,
                        records.get(partition).stream()
                                .filter(record -> record.timestamp() >= time)
                                .findFirst()
                                .map(record -> new OffsetAndTimestamp(record.offset(), record.timestamp()))
                                .orElse(null));
            });
            return found;
        }

        /** Hands over what is there behind each position. */
        @Override
        public synchronized ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
            for (TopicPartition partition : assignment()) {
                long position = position(partition);
                records.get(partition).stream()
                        .filter(record -> record.offset() >= position)
                        .forEach(this::addRecord);
            }
            return super.poll(timeout);
        }
    }
}
