package wortlaut.app.pipeline;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Compares how far somebody is with where partitions end. */
final class Offsets {
    private Offsets() {}

    /** Whether no partition still stands before its end; an end of 0 needs no position. */
    static boolean reached(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> positions) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
