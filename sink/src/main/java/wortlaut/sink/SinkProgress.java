package wortlaut.sink;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a sink has come since its loop was started.
 *
 * @param positions the next offset of each partition; everything before it is kept for good
 * @param written records handed to the sink
 * @param deadLetters records that could not be read and were sent to the dead letters
 * @param lag committed records and markers that wait in the log, as far as is known
 */
public record SinkProgress(Map<TopicPartition, Long> positions, long written, long deadLetters, long lag) {
    static final SinkProgress NONE = new SinkProgress(Map.of(), 0, 0, 0);

    public SinkProgress {
        positions = Map.copyOf(positions);
    }
}
