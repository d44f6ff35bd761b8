package wortlaut.sink;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Glance;
import wortlaut.events.json.Parts;
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
    private @Nullable Parts parts;
    private boolean inOneLine;

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
        SinkRecord glanced = new SinkRecord(record, key, quote, readable ? null : Contract.content(quote, key, value));
        glanced.inOneLine = readable;
        return glanced;
    }

    /**
     * The same for whoever takes it apart.
     *
     * @throws WortlautException saying what is wrong, if the record breaks the contract
     */
    static SinkRecord parted(Topics topics, ConsumerRecord<byte[], byte[]> record) {
        String key = Contract.key(record);
        boolean quote = isQuote(topics, record);
        Optional<Parts> parts = partsOf(quote, key, record.value());
        SinkRecord parted = new SinkRecord(
                record, key, quote, parts.isPresent() ? null : Contract.content(quote, key, record.value()));
        parted.parts = parts.orElse(null);
        parted.inOneLine = parts.isPresent();
        return parted;
    }

    private static Optional<Parts> partsOf(boolean quote, String key, byte[] value) {
        if (value == null) {
            return Optional.empty();
        }
        return quote ? Glance.ofQuoteEvent(value, key) : Glance.ofEnriched(value, key);
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

    /**
     * Where in its bytes the parts stand; of a record that is not written as this program writes it, in bytes that say the same.
     *
     * @throws IllegalStateException if it is a deletion
     */
    public Parts parts() {
        Parts found = parts;
        if (found == null) {
            found = partsOf(quote, key, source.value()).orElseGet(this::partsOfContent);
            parts = found;
        }
        return found;
    }

    private Parts partsOfContent() {
        Content read = content();
        if (read instanceof Content.Quoted quoted) {
            return Glance.of(quoted.event());
        } else if (read instanceof Content.Enriched enriched) {
            return Glance.of(enriched.article());
        }
        throw new IllegalStateException(this + " is a deletion and has no parts");
    }

    /** Whether the value is known to have no line breaks. */
    public boolean isInOneLine() {
        return inOneLine;
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
