package wortlaut.sink;

import java.util.HashMap;
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

    /** The first half of the records, with the positions before the second half's. */
    Batch firstHalf() {
        List<SinkRecord> first = records.subList(0, records.size() / 2);
        Map<TopicPartition, Long> until = new HashMap<>(positions);
        List<SinkRecord> second = records.subList(records.size() / 2, records.size());
        second.forEach(record -> until.merge(record.partition(), record.offset(), Math::min));
        return new Batch(first, until);
    }

    /** The other half, with the positions after all records. */
    Batch secondHalf() {
        return new Batch(records.subList(records.size() / 2, records.size()), positions);
    }
}
