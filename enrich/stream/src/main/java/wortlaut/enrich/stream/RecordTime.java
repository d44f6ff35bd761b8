package wortlaut.enrich.stream;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time of a record, or the present where it cannot be right: one to come, or from before Kafka. Results and state are written at the
 * time of what caused them. A broker refuses times that lie more than an hour ahead ({@code message.timestamp.after.max.ms}), and would
 * delete at once what is older than the retention: a producer whose clock is wrong must not stop those who read from it.
 */
public final class RecordTime implements TimestampExtractor {
    private static final Logger LOG = LoggerFactory.getLogger(RecordTime.class);

    /** The year of its first release, 2011. */
    private static final long KAFKA_BEGAN =
            Instant.parse("2011-01-01T00:00:00Z").toEpochMilli();

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        long now = System.currentTimeMillis();
        long time = record.timestamp();
        if (time >= KAFKA_BEGAN && time <= now) {
            return time;
        }
        LOG.info(
                "{}-{}@{} is of {}, which cannot be; the present is taken",
                record.topic(),
                record.partition(),
                record.offset(),
                time);
        return now;
    }
}
