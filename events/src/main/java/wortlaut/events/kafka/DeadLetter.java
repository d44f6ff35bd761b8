package wortlaut.events.kafka;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A record that could not be used, on its way to the dead letters: its original bytes, with Kafka Streams' own headers (KIP-1034; names
 * and the decimal form of numbers as in Kafka 4.3) and CloudEvents'. What does not fit into a record is left out and said in the header
 * {@link #OMITTED}: topic, partition and offset then tell where the original is.
 *
 * @param topic where the record stood; for what came from no topic, the URI of its origin
 * @param partition -1 for what came from no topic
 * @param offset or the line in its origin, 0 for the whole
 * @param key null when it had none
 * @param value null when it had none
 * @param headers the record's own
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of any kind on their way to a byte[] serializer
public record DeadLetter(String topic, int partition, long offset, byte[] key, byte[] value, Headers headers) {
    /** Names the parts that were too large to be sent along: {@code value}, {@code key}, {@code headers}, with commas between them. */
    public static final String OMITTED = "wortlaut-omitted";

    private static final String PREFIX = "__streams.errors.";
    private static final int NO_PARTITION = -1;
    private static final int MAX_MESSAGE = 8 * 1024;
    private static final int MAX_STACK_TRACE = 32 * 1024;
    private static final int MAX_KEY_BYTES = 64 * 1024;
    private static final int MAX_HEADER_BYTES = 256 * 1024;

    public DeadLetter {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(headers, "headers");
    }

    public static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
        return new DeadLetter(
                record.topic(), record.partition(), record.offset(), record.key(), record.value(), record.headers());
    }

    /**
     * What came from no topic.
     *
     * @param line in its origin, from 1; 0 for the whole
     * @param value null when there are too many bytes to hold, or they could not be read
     */
    public static DeadLetter ofOrigin(URI origin, long line, byte[] value) {
        return new DeadLetter(origin.toString(), NO_PARTITION, line, null, value, new RecordHeaders());
    }

    /**
     * The letter, at the present time: the time of the record may be one that the broker refuses.
     *
     * @param to the topic of dead letters
     * @param source who could not use it, such as {@code /wortlaut/sink}
     * @param reason its class, message and stack trace go along, each up to a length
     * @param maxBytes of key and value together; more is left out
     */
    public ProducerRecord<byte[], byte[]> because(Throwable reason, String to, String source, int maxBytes) {
        StringBuilder omitted = new StringBuilder();
        Headers all = new RecordHeaders();
        if (size(headers) <= MAX_HEADER_BYTES) {
            headers.forEach(all::add);
        } else {
            omitted.append(",headers");
        }
        byte[] sentKey = key;
        if (key != null && key.length > MAX_KEY_BYTES) {
            sentKey = null;
            omitted.append(",key");
        }
        byte[] sentValue = value;
        if (value != null && value.length + (sentKey == null ? 0 : sentKey.length) > maxBytes) {
            sentValue = null;
            omitted.append(",value");
        }
        if (value == null && partition == NO_PARTITION) {
            omitted.append(",value");
        }
        label(all, reason, sentKey, source);
        if (!omitted.isEmpty()) {
            set(all, OMITTED, omitted.substring(1));
        }
        return new ProducerRecord<>(to, null, sentKey, sentValue, all);
    }

    private void label(Headers all, Throwable reason, byte[] sentKey, String source) {
        set(all, PREFIX + "exception", reason.getClass().getName());
        set(all, PREFIX + "message", atMost(MAX_MESSAGE, String.valueOf(reason.getMessage())));
        set(all, PREFIX + "stacktrace", atMost(MAX_STACK_TRACE, stackTrace(reason)));
        set(all, PREFIX + "topic", topic);
        set(all, PREFIX + "partition", String.valueOf(partition));
        set(all, PREFIX + "offset", String.valueOf(offset));
        String subject = sentKey == null ? null : new String(sentKey, StandardCharsets.UTF_8);
        new CloudEvent(
                        topic + "-" + partition + "@" + offset,
                        source,
                        CloudEvent.DEAD_LETTER,
                        subject,
                        Instant.now(),
                        CloudEvent.BYTES)
                .addTo(all);
    }

    private static long size(Headers headers) {
        long size = 0;
        for (Header header : headers) {
            size += header.key().length() + (header.value() == null ? 0 : header.value().length);
        }
        return size;
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String atMost(int length, String text) {
        return text.length() <= length ? text : text.substring(0, length) + " …";
    }

    /** A stack that has run over is as long as its limit: what is kept begins with where it happened. */
    private static String stackTrace(Throwable reason) {
        StringWriter trace = new StringWriter();
        reason.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
