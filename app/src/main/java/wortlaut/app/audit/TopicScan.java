package wortlaut.app.audit;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import wortlaut.events.WortlautException;

/** One topic from its beginning to where it ended when this was made, one partition after the other, committed records only. */
final class TopicScan implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> beginnings;
    private final Map<TopicPartition, Long> ends;

    /**
     * @param consumer closed with this
     * @param servers for messages
     * @throws WortlautException if no broker answers or the topic does not exist
     */
    TopicScan(org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer, String servers, String topic) {
        this.consumer = consumer;
        try {
            List<PartitionInfo> found = consumer.partitionsFor(topic, ANSWER);
            if (found == null || found.isEmpty()) {
                throw new WortlautException("there is no topic " + topic + "; is the topic prefix right?");
            }
            partitions = found.stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            beginnings = consumer.beginningOffsets(partitions, ANSWER);
            ends = consumer.endOffsets(partitions, ANSWER);
        } catch (TimeoutException e) {
            consumer.close();
            throw new WortlautException("no broker answers at " + servers, e);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    Map<TopicPartition, Long> beginnings() {
        return Map.copyOf(beginnings);
    }

    long size() {
        return partitions.stream()
                .mapToLong(p -> ends.get(p) - beginnings.get(p))
                .sum();
    }

    /** @param afterPartition told when all of a partition has been handed over */
    void read(Consumer<ConsumerRecord<byte[], byte[]>> handler, Runnable afterPartition) {
        readFrom(beginnings, handler, afterPartition);
    }

    /** Only what comes after these offsets. */
    void readFrom(
            Map<TopicPartition, Long> starts,
            Consumer<ConsumerRecord<byte[], byte[]>> handler,
            Runnable afterPartition) {
        Map<TopicPartition, Long> from = new HashMap<>(beginnings);
        starts.forEach((partition, start) -> from.merge(partition, start, Math::max));
        for (TopicPartition partition : partitions) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, from.get(partition));
            long end = ends.get(partition);
            while (consumer.position(partition, ANSWER) < end) {
                consumer.poll(POLL).records(partition).stream()
                        .filter(record -> record.offset() < end)
                        .collect(Collectors.toList())
                        .forEach(handler);
            }
            afterPartition.run();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
