package wortlaut.events.kafka;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Where partitions end.
 *
 * @param offsets the one after the last record or marker, of each partition
 */
public record Ends(Map<TopicPartition, Long> offsets) {
    public Ends {
        offsets = Map.copyOf(offsets);
    }

    /**
     * Whether no partition still stands before its end; an end of 0 needs no position.
     *
     * @param positions the next offset of each partition that somebody has come to
     */
    public boolean reachedBy(Map<TopicPartition, Long> positions) {
        return offsets.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
