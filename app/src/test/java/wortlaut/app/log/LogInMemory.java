package wortlaut.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** One topic without a broker: what is added is what {@link #consumer} finds, from wherever it is placed. */
public final class LogInMemory {
    private final String topic;
    private final Reader consumer = new Reader();
    private final Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> records = new HashMap<>();

    public LogInMemory(String topic, int partitions) {
        this.topic = topic;
        List<PartitionInfo> infos = IntStream.range(0, partitions)
                .mapToObj(number -> new PartitionInfo(topic, number, null, null, null))
                .toList();
        infos.forEach(info -> records.put(new TopicPartition(topic, info.partition()), new ArrayList<>()));
        consumer.updatePartitions(topic, infos);
    }

    /** Kafka's own consumer for tests. */
    public MockConsumer<byte[], byte[]> consumer() {
        return consumer;
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

    private final class Reader extends MockConsumer<byte[], byte[]> {
        Reader() {
            super("earliest");
        }

        @Override
        public synchronized Map<TopicPartition, Long> beginningOffsets(
                Collection<TopicPartition> partitions, Duration timeout) {
            Map<TopicPartition, Long> beginnings = new HashMap<>();
            partitions.forEach(partition -> beginnings.put(partition, 0L));
            updateBeginningOffsets(beginnings);
            return super.beginningOffsets(partitions);
        }

        @Override
        public synchronized Map<TopicPartition, Long> endOffsets(
                Collection<TopicPartition> partitions, Duration timeout) {
            Map<TopicPartition, Long> ends = new HashMap<>();
            partitions.forEach(partition ->
                    ends.put(partition, (long) records.get(partition).size()));
            return ends;
        }

        @Override
        public synchronized Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(
                Map<TopicPartition, Long> times, Duration timeout) {
            Map<TopicPartition, OffsetAndTimestamp> found = new HashMap<>();
            times.forEach((partition, time) -> found.put(
                    partition,
                    records.get(partition).stream()
                            .filter(record -> record.timestamp() >= time)
                            .findFirst()
                            .map(record -> new OffsetAndTimestamp(record.offset(), record.timestamp()))
                            .orElse(null)));
            return found;
        }

        /** Hands over what is there behind each position. */
        @Override
        public synchronized org.apache.kafka.clients.consumer.ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
            for (TopicPartition partition : assignment()) {
                List<ConsumerRecord<byte[], byte[]>> all = records.get(partition);
                long position = position(partition);
                all.stream().filter(record -> record.offset() >= position).forEach(this::addRecord);
            }
            return super.poll(timeout);
        }
    }
}
