package wortlaut.sink;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Records as they were polled, in order within each partition.
 *
 * @param positions the next offset of each partition after these records; it may be further than one past the last record, because
 *     offsets are also taken by transaction markers and by records that were compacted away
 */
public record Batch(List<SinkRecord> records, Map<TopicPartition, Long> positions) {

    /** @throws IllegalArgumentException if a record does not lie before its partition's position */
    public Batch {
        records = List.copyOf(records);
        positions = Map.copyOf(positions);
        for (SinkRecord record : records) {
            if (record.offset() >= positions.getOrDefault(record.partition(), 0L)) {
                throw new IllegalArgumentException(record + " does not lie before its partition's position");
            }
        }
    }
}
