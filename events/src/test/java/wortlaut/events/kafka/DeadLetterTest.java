package wortlaut.events.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import wortlaut.events.WortlautException;

class DeadLetterTest {
    private final WortlautException reason = new WortlautException("no article");

    @Test
    void saysInItsHeadersWhereTheRecordStood() {
        var record = new ConsumerRecord<>("news.articles", 3, 41L, "k".getBytes(UTF_8), "{".getBytes(UTF_8));
        Headers letter =
                DeadLetter.of(record).because(reason, "dead", "/test", 100).headers();

        assertThat(DeadLetter.placeIn(letter)).isEqualTo(new RecordPlace("news.articles", 3, 41));
        assertThat(HeaderText.in(letter, CloudEvent.ID)).isEqualTo("news.articles-3@41");
    }

    @Test
    void saysOriginAndLineOfWhatCameFromNoTopic() {
        URI origin = URI.create("file:///news/a.jsonl");
        Headers letter = DeadLetter.ofOrigin(origin, 7, null)
                .because(reason, "dead", "/test", 100)
                .headers();

        assertThat(DeadLetter.placeIn(letter)).isEqualTo(new RecordPlace("file:///news/a.jsonl", -1, 7));
        assertThat(HeaderText.in(letter, DeadLetter.OMITTED)).isEqualTo("value");
    }

    @Test
    void placeOfSomebodyElsesLetterIsUnknown() {
        Headers letter = new RecordHeaders();
        HeaderText.set(letter, "__streams.errors.partition", "third");
        letter.add("__streams.errors.offset", null);

        assertThat(DeadLetter.placeIn(letter)).isEqualTo(new RecordPlace("", -1, -1));
    }
}
