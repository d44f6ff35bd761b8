package wortlaut.sink;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.CloudEvent;

/**
 * Records that the sink cannot read: their original bytes, with Kafka Streams' own headers for dead letters (KIP-1034; names and the
 * decimal form of numbers as in Kafka 4.3). Every sink that meets such a record sends a letter, and again when it is rebuilt or killed
 * before its positions have moved; all of them have the same {@code ce_id}.
 */
final class DeadLetters implements AutoCloseable {
    private static final String SOURCE = "/wortlaut/sink";
    private static final String PREFIX = "__streams.errors.";

    private final String topic;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final List<Future<?>> unacknowledged = new ArrayList<>();
    private Producer<byte[], byte[]> producer;
    private long sent;

    /** @param producers asked at the first letter only: most sinks never need a producer */
    DeadLetters(String topic, Supplier<Producer<byte[], byte[]>> producers) {
        this.topic = topic;
        this.producers = producers;
    }

    void send(ConsumerRecord<byte[], byte[]> record, WortlautException reason) {
        if (producer == null) {
            producer = producers.get();
        }
        unacknowledged.add(producer.send(new ProducerRecord<>(
                topic, null, record.timestamp(), record.key(), record.value(), headers(record, reason))));
        sent++;
    }

    /**
     * Waits until all letters are in the log, so that positions may move past their records.
     *
     * @throws WortlautException if one cannot be sent
     */
    void awaitSent() {
        try {
            for (Future<?> letter : unacknowledged) {
                letter.get();
            }
            unacknowledged.clear();
        } catch (ExecutionException e) {
            throw new WortlautException(
                    "cannot send to " + topic + ": " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted while sending to " + topic, e);
        }
    }

    long sent() {
        return sent;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close();
        }
    }

    private static Headers headers(ConsumerRecord<byte[], byte[]> record, WortlautException reason) {
        Headers headers = new RecordHeaders(record.headers().toArray());
        add(headers, "exception", reason.getClass().getName());
        add(headers, "message", reason.getMessage());
        add(headers, "stacktrace", stackTrace(reason));
        add(headers, "topic", record.topic());
        add(headers, "partition", String.valueOf(record.partition()));
        add(headers, "offset", String.valueOf(record.offset()));
        new CloudEvent(
                        record.topic() + "-" + record.partition() + "@" + record.offset(),
                        SOURCE,
                        CloudEvent.DEAD_LETTER,
                        record.key() == null ? null : SinkRecord.text(record.key()),
                        Instant.now(),
                        CloudEvent.BYTES)
                .addTo(headers);
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.remove(PREFIX + name);
        headers.add(PREFIX + name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String stackTrace(WortlautException reason) {
        StringWriter trace = new StringWriter();
        reason.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
