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
import org.jspecify.annotations.Nullable;
import wortlaut.events.Printable;

/**
 * A record that could not be used, on its way to the dead letters: its original bytes, with Kafka Streams' own headers (KIP-1034; names
 * and the decimal form of numbers as in Kafka 4.3) and CloudEvents'. What does not fit into a record is left out and said in the header
 * {@link #OMITTED}: topic, partition and offset then tell where the original is.
 *
 * @param place where the record stood
 * @param key null when it had none
 * @param value null when it had none
 * @param headers the record's own
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of any kind on their way to a byte[] serializer
public record DeadLetter(RecordPlace place, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
    /** Names the parts that were too large to be sent along: {@code value}, {@code key}, {@code headers}, with commas between them. */
    public static final String OMITTED = "wortlaut-omitted";

    private static final String PREFIX = "__streams.errors.";
    private static final String TOPIC = PREFIX + "topic";
    private static final String PARTITION = PREFIX + "partition";
    private static final String OFFSET = PREFIX + "offset";
    private static final int MAX_MESSAGE = 8 * 1024;
    private static final int MAX_STACK_TRACE = 32 * 1024;
    private static final int MAX_KEY_BYTES = 64 * 1024;
    private static final int MAX_HEADER_BYTES = 256 * 1024;

    public DeadLetter {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(headers, "headers");
    }

    public static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
        return new DeadLetter(RecordPlace.of(record), record.key(), record.value(), record.headers());
    }

    /**
     * What came from no topic.
     *
     * @param line in its origin, from 1; 0 for the whole
     * @param value null when there are too many bytes to hold, or they could not be read
     */
    public static DeadLetter ofOrigin(URI origin, long line, byte @Nullable [] value) {
        RecordPlace place = new RecordPlace(origin.toString(), RecordPlace.NO_PARTITION, line);
        return new DeadLetter(place, null, value, new RecordHeaders());
    }

    /** Where the record stood that a letter is of, as its headers say; -1 for a number that they do not say. */
    public static RecordPlace placeIn(Headers letter) {
        String partition = HeaderText.in(letter, PARTITION);
        String offset = HeaderText.in(letter, OFFSET);
        return new RecordPlace(
                HeaderText.in(letter, TOPIC),
                partition.matches("\\d{1,9}") ? Integer.parseInt(partition) : -1,
                offset.matches("\\d{1,18}") ? Long.parseLong(offset) : -1);
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
        byte @Nullable [] sentKey = key;
        if (key != null && key.length > MAX_KEY_BYTES) {
            sentKey = null;
            omitted.append(",key");
        }
        byte @Nullable [] sentValue = value;
        if (value != null && value.length + (sentKey == null ? 0 : sentKey.length) > maxBytes) {
            sentValue = null;
            omitted.append(",value");
        }
        if (value == null && place.partition() == RecordPlace.NO_PARTITION) {
            omitted.append(",value");
        }
        label(all, reason, sentKey, source);
        if (!omitted.isEmpty()) {
            HeaderText.set(all, OMITTED, omitted.substring(1));
        }
        return new ProducerRecord<>(to, null, sentKey, sentValue, all);
    }

    private void label(Headers all, Throwable reason, byte @Nullable [] sentKey, String source) {
        HeaderText.set(all, PREFIX + "exception", reason.getClass().getName());
        HeaderText.set(all, PREFIX + "message", atMost(MAX_MESSAGE, String.valueOf(reason.getMessage())));
        HeaderText.set(all, PREFIX + "stacktrace", atMost(MAX_STACK_TRACE, stackTrace(reason)));
        HeaderText.set(all, TOPIC, place.topic());
        HeaderText.set(all, PARTITION, String.valueOf(place.partition()));
        HeaderText.set(all, OFFSET, String.valueOf(place.offset()));
        String subject = sentKey == null ? null : new String(sentKey, StandardCharsets.UTF_8);
        new CloudEvent(place.toString(), source, CloudEvent.DEAD_LETTER, subject, Instant.now(), CloudEvent.BYTES)
                .addTo(all);
    }

    private static long size(Headers headers) {
        long size = 0;
        for (Header header : headers) {
            size += header.key().length() + (header.value() == null ? 0 : header.value().length);
        }
        return size;
    }

    private static String atMost(int length, String text) {
        return text.length() <= length ? text : Printable.atMost(length, text) + " …";
    }

    /** A stack that has run over is as long as its limit: what is kept begins with where it happened. */
    private static String stackTrace(Throwable reason) {
        StringWriter trace = new StringWriter();
        reason.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
