package wortlaut.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.app.LogInMemory;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.events.kafka.DeadLetter;
import wortlaut.events.kafka.HeaderText;
import wortlaut.events.kafka.Topics;

/** Before this run fed anything, articles-0 ended at 10; articles-1 was empty. */
class FedHereTest {
    private static final Topics TOPICS = Topics.withPrefix("news-");

    private final FedHere fedHere = new FedHere(TOPICS, Map.of(new TopicPartition("news-articles", 0), 10L));

    @Test
    void aResultIsOfThisRunWhenItsArticleIs() {
        assertThat(fedHere.caused(result(0, "10"))).isTrue();
        assertThat(fedHere.caused(result(0, "9"))).isFalse();
        assertThat(fedHere.caused(result(1, "0"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "x", "9999999999999999999", "1.5"})
    void aResultThatNamesNoArticleIsOfNoRun(String sequence) {
        assertThat(fedHere.caused(result(1, sequence))).isFalse();
    }

    @Test
    void aDeadLetterOfAnEarlierArticleIsNotOfThisRun() {
        assertThat(fedHere.failed(letter("news-articles", 0, 9))).isFalse();
        assertThat(fedHere.failed(letter("news-articles", 0, 10))).isTrue();
        assertThat(fedHere.failed(letter("news-articles", 1, 0))).isTrue();
    }

    @Test
    void whatFailedElsewhereFailedNow() {
        assertThat(fedHere.failed(letter("news-enriched", 0, 1))).isTrue();
        assertThat(fedHere.failed(letter("file:/a.txt", -1, 1))).isTrue();
        assertThat(fedHere.failed(record(0, new RecordHeaders()))).isTrue();
    }

    private static ConsumerRecord<byte[], byte[]> result(int partition, String sequence) {
        Headers headers = new RecordHeaders();
        HeaderText.set(headers, CloudEvent.SEQUENCE, sequence);
        return record(partition, headers);
    }

    private static ConsumerRecord<byte[], byte[]> letter(String topic, int partition, long offset) {
        var failed = LogInMemory.record(topic, partition, offset, 1, new byte[0], new byte[0], new RecordHeaders());
        return record(
                0,
                DeadLetter.of(failed)
                        .because(new IllegalStateException(), "news-dead-letters", "/test", 100)
                        .headers());
    }

    private static ConsumerRecord<byte[], byte[]> record(int partition, Headers headers) {
        return LogInMemory.record("news-quotes", partition, 3, 1, new byte[0], new byte[0], headers);
    }
}
