package wortlaut.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import wortlaut.app.LogInMemory;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.HeaderText;

class TopicCopyTest {
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final TopicCopy copy = new TopicCopy(producer, "test.articles");

    @Test
    void aCopyIsTheSameRecordInAnotherTopic() {
        RecordHeaders headers = new RecordHeaders();
        HeaderText.set(headers, "ce_id", "a@1");
        copy.write(record(1_234, "value".getBytes(UTF_8), headers));

        ProducerRecord<byte[], byte[]> written = producer.history().get(0);
        assertThat(written.topic()).isEqualTo("test.articles");
        assertThat(written.partition()).isNull();
        assertThat(written.timestamp()).isEqualTo(1_234);
        assertThat(written.key()).isEqualTo("urn:a".getBytes(UTF_8));
        assertThat(written.value()).isEqualTo("value".getBytes(UTF_8));
        assertThat(HeaderText.in(written.headers(), "ce_id")).isEqualTo("a@1");
    }

    @Test
    void aDeletionStaysOne() {
        copy.write(record(1_234, null, new RecordHeaders()));

        assertThat(producer.history().get(0).value()).isNull();
    }

    @Test
    void aRecordWithoutATimeGetsThePresentOne() {
        copy.write(record(-1, "value".getBytes(UTF_8), new RecordHeaders()));

        assertThat(producer.history().get(0).timestamp()).isNull();
    }

    @Test
    void whatCouldNotBeWrittenIsToldAtTheNextRecord() {
        copy.write(record(1, "value".getBytes(UTF_8), new RecordHeaders()));
        producer.errorNext(new RecordTooLargeException("40 MB"));

        assertThatThrownBy(() -> copy.write(record(2, "next".getBytes(UTF_8), new RecordHeaders())))
                .isInstanceOf(WortlautException.class)
                .hasMessage("cannot write to the topic test.articles: 40 MB");
        assertThat(producer.history()).hasSize(1);
    }

    @Test
    void theLastRecordsAreWaitedForAndToldToo() {
        MockProducer<byte[], byte[]> atOnce =
                new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        TopicCopy whole = new TopicCopy(atOnce, "test.articles");
        whole.write(record(1, "value".getBytes(UTF_8), new RecordHeaders()));
        whole.flush();
        whole.close();
        assertThat(atOnce.flushed()).isTrue();
        assertThat(atOnce.closed()).isTrue();

        copy.write(record(1, "value".getBytes(UTF_8), new RecordHeaders()));
        producer.errorNext(new RecordTooLargeException("40 MB"));
        assertThatThrownBy(copy::flush).isInstanceOf(WortlautException.class).hasMessageContaining("40 MB");
    }

    private static ConsumerRecord<byte[], byte[]> record(long time, byte[] value, RecordHeaders headers) {
        return LogInMemory.record("wortlaut.articles", 3, 7, time, "urn:a".getBytes(UTF_8), value, headers);
    }
}
