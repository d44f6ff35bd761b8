package wortlaut.sink;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Compares positions. */
final class Reached {
    private Reached() {}

    /** Whether no partition still stands before its end; an end of 0 needs no position. */
    static boolean by(Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
