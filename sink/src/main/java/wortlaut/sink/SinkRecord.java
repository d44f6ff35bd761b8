package wortlaut.sink;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.events.kafka.Topics;

/** A record of the topics of enriched articles or of quotes that has proved readable. Immutable as long as nobody changes its bytes. */
public final class SinkRecord {
    private final ConsumerRecord<byte[], byte[]> source;
    private final String key;
    private final Content content;
    private final long sequence;

    private SinkRecord(ConsumerRecord<byte[], byte[]> source, String key, Content content, long sequence) {
        this.source = source;
        this.key = key;
        this.content = content;
        this.sequence = sequence;
    }

    /** @throws WortlautException saying what is wrong, if the record breaks the contract */
    public static SinkRecord read(Topics topics, ConsumerRecord<byte[], byte[]> record) {
        String key = Contract.key(record);
        Content content = record.topic().equals(topics.quotes().name())
                ? Contract.quote(key, record.value())
                : Contract.article(key, record.value());
        Header sequence = record.headers().lastHeader(CloudEvent.SEQUENCE);
        return new SinkRecord(
                record, key, content, sequence == null ? record.timestamp() : Contract.sequence(sequence.value()));
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
        return content;
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
