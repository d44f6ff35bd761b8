package wortlaut.app.pipeline;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.WortlautException;

/** Where partitions begin and end, and how far consumer groups are. */
public final class LogOffsets {
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Admin admin;

    public LogOffsets(Admin admin) {
        this.admin = admin;
    }

    /** The oldest offset that is still there. */
    public Map<TopicPartition, Long> beginnings(Collection<TopicPartition> partitions) {
        return list(partitions, OffsetSpec.earliest());
    }

    /** The end of what is committed: what a reader of committed records gets to. */
    public Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        return list(partitions, OffsetSpec.latest());
    }

    /** The next offset of each partition that this group has committed; partitions without one are missing. */
    public Map<TopicPartition, Long> committed(String group) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, at) -> {
                    if (at != null) {
                        offsets.put(partition, at.offset());
                    }
                });
        return offsets;
    }

    private Map<TopicPartition, Long> list(Collection<TopicPartition> partitions, OffsetSpec spec) {
        Map<TopicPartition, ListOffsetsResultInfo> found = answer(admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(p -> p, p -> spec)),
                        new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all());
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new WortlautException("cannot read offsets: " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new WortlautException(
                    "cannot read offsets: no broker answers within " + ANSWER.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted while reading offsets", e);
        }
    }
}
