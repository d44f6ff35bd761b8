package wortlaut.app.audit;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How far everybody was when the books were made.
 *
 * @param enricher its next offsets; partitions that it never worked on are absent
 * @param sinks of each sink the next offsets
 * @param beginnings of the topic of quotes: what came before has expired
 */
record Stand(
        Map<TopicPartition, Long> enricher,
        List<Map<TopicPartition, Long>> sinks,
        Map<TopicPartition, Long> beginnings) {
    Stand {
        enricher = Map.copyOf(enricher);
        sinks = List.copyOf(sinks);
        beginnings = Map.copyOf(beginnings);
    }
}
