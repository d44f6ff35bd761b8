package wortlaut.events.kafka;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Where a record stands.
 *
 * @param topic for what came from no topic, the URI of its origin
 * @param partition -1 for what came from no topic
 * @param offset or the line in its origin, 0 for the whole
 */
public record RecordPlace(String topic, int partition, long offset) {
    static final int NO_PARTITION = -1;

    public RecordPlace {
        Objects.requireNonNull(topic, "topic");
    }

    public static RecordPlace of(ConsumerRecord<?, ?> record) {
        return new RecordPlace(record.topic(), record.partition(), record.offset());
    }

    /** {@code topic-partition@offset}. */
    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
