package wortlaut.sink;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Glance;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.events.kafka.Topics;

/**
 * A record of the topics of enriched articles or of quotes that has proved readable. Immutable, for one thread, as long as nobody changes its
 * bytes.
 */
public final class SinkRecord {
    private final ConsumerRecord<byte[], byte[]> source;
    private final String key;
    private final boolean quote;
    private final long sequence;
    private @Nullable Content content;

    private SinkRecord(ConsumerRecord<byte[], byte[]> source, String key, boolean quote, @Nullable Content content) {
        this.source = source;
        this.key = key;
        this.quote = quote;
        this.content = content;
        Header header = source.headers().lastHeader(CloudEvent.SEQUENCE);
        this.sequence = header == null ? source.timestamp() : Contract.sequence(header.value());
    }

    /** @throws WortlautException saying what is wrong, if the record breaks the contract */
    public static SinkRecord read(Topics topics, ConsumerRecord<byte[], byte[]> record) {
        String key = Contract.key(record);
        boolean quote = isQuote(topics, record);
        return new SinkRecord(record, key, quote, Contract.content(quote, key, record.value()));
    }

    /**
     * The same for whoever passes the value on: where a {@link Glance} tells that it is readable, its content is read when somebody asks.
     *
     * @throws WortlautException saying what is wrong, if the record breaks the contract
     */
    static SinkRecord glanced(Topics topics, ConsumerRecord<byte[], byte[]> record) {
        String key = Contract.key(record);
        boolean quote = isQuote(topics, record);
        byte[] value = record.value();
        boolean readable = value != null && (quote ? Glance.isQuoteEvent(value, key) : Glance.isEnriched(value, key));
        return new SinkRecord(record, key, quote, readable ? null : Contract.content(quote, key, value));
    }

    private static boolean isQuote(Topics topics, ConsumerRecord<byte[], byte[]> record) {
        return record.topic().equals(topics.quotes().name());
    }

    public TopicPartition partition() {
        return new TopicPartition(source.topic(), source.partition());
    }

    public long offset() {
        return source.offset();
    }

    public Instant timestamp() {
        return Instant.ofEpochMilli(source.timestamp());
    }

    /** The article's id. */
    public String key() {
        return key;
    }

    /** The record as it was polled. */
    ConsumerRecord<byte[], byte[]> source() {
        return source;
    }

    /** The bytes as they are on the topic; null for a tombstone. */
    public byte[] value() {
        return source.value();
    }

    public Content content() {
        Content read = content;
        if (read == null) {
            read = Contract.content(quote, key, source.value());
            content = read;
        }
        return read;
    }

    /** Whether it is an event of a quote, and not an article or its deletion. */
    public boolean isQuote() {
        return quote;
    }

    /**
     * Orders the records of one article across both topics: those with one cause share it, and a later cause has a greater one. It is
     * the header {@link CloudEvent#SEQUENCE}, else the timestamp, which the enricher hands on from cause to consequence.
     */
    public long sequence() {
        return sequence;
    }

    /** {@code topic-partition@offset}. */
    @Override
    public String toString() {
        return partition() + "@" + offset();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SinkRecord that
                && offset() == that.offset()
                && partition().equals(that.partition());
    }

    @Override
    public int hashCode() {
        return Objects.hash(partition(), offset());
    }

    static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
