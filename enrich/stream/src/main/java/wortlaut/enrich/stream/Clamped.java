package wortlaut.enrich.stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The time of a record, but never one to come or before 1970. Results and state are written at the time of what caused them, and a broker
 * refuses times that lie more than an hour ahead ({@code message.timestamp.after.max.ms}): a producer whose clock is wrong must not stop
 * those who read from it.
 */
final class Clamped implements TimestampExtractor {
    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        long now = System.currentTimeMillis();
        return record.timestamp() < 0 ? now : Math.min(record.timestamp(), now);
    }
}
