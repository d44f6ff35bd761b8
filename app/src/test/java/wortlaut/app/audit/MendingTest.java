package wortlaut.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wortlaut.app.audit.AuditedWorld.TOPICS;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wortlaut.app.LogInMemory;
import wortlaut.app.Samples;
import wortlaut.events.QuoteEvent;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Again;
import wortlaut.events.kafka.HeaderText;
import wortlaut.events.kafka.Topic;

@Timeout(60)
class MendingTest {
    private static final String ID = "urn:a:1";
    private static final TopicPartition ARTICLES = new TopicPartition("wortlaut.articles", 0);

    private final AuditedWorld world = new AuditedWorld();
    private final Mending mending = new Mending(world, TOPICS);

    @Test
    void anArticleGoesOutAsItWasAndSaysWhichRecordItRepeats() {
        Headers headers = new RecordHeaders();
        HeaderText.set(headers, "ce_id", "a@1");
        mending.again(record(1, 42, 1_234, headers));

        ProducerRecord<byte[], byte[]> sent = world.producer.history().get(0);
        assertThat(sent.partition()).isEqualTo(1);
        assertThat(sent.timestamp()).isEqualTo(1_234);
        assertThat(sent.value()).isEqualTo("v".getBytes(UTF_8));
        assertThat(HeaderText.in(sent.headers(), "ce_id")).isEqualTo("a@1");
        assertThat(Again.in(sent.headers())).contains(new Again(42));
        assertThat(Again.in(headers)).as("the record itself").isEmpty();
        assertThat(mending.articles()).isEqualTo(1);
    }

    @Test
    void aRecordWithoutATimeGetsThePresentOne() {
        mending.again(record(0, 42, -1, new RecordHeaders()));

        assertThat(world.producer.history().get(0).timestamp()).isNull();
    }

    @Test
    void ofEachQuoteOnlyALastRetractionGoesOutAgain() {
        world.quote(ID, Samples.event(QuoteEvent.Kind.ADDED, "gone", Samples.direct()));
        world.quote(ID, Samples.event(QuoteEvent.Kind.RETRACTED, "gone", Samples.direct()));
        world.quote(ID, Samples.event(QuoteEvent.Kind.RETRACTED, "back", Samples.direct()));
        world.quote(ID, Samples.event(QuoteEvent.Kind.ADDED, "back", Samples.direct()));
        world.quote("urn:a:2", Samples.event(QuoteEvent.Kind.RETRACTED, "another's", Samples.direct()));
        world.add(TOPICS.quotes(), ID, "no json".getBytes(UTF_8), new RecordHeaders());
        world.add(TOPICS.quotes(), ID, null, new RecordHeaders());

        mending.retractAgain(Set.of(KeyHash.of(ID)));

        assertThat(world.producer.history())
                .extracting(sent -> Json.QUOTE_EVENT.read(sent.value()).quoteId())
                .containsExactly("gone");
        assertThat(mending.articles()).isZero();
    }

    @Test
    void aVersionThatWasFedMeanwhileGoesOutBehindTheOlderOne() {
        world.feed(Samples.fed(ID, "1"));
        mending.again(record(0, 0, 1_234, new RecordHeaders()));
        world.feed(Samples.fed(ID, "2"));
        world.feed(Samples.fed("urn:a:2", "1"));

        mending.finish(Map.of(ARTICLES, 1L));

        assertThat(world.producer.history()).hasSize(2);
        ProducerRecord<byte[], byte[]> last = world.producer.history().get(1);
        assertThat(Json.ARTICLE.read(last.value()).version()).isEqualTo("2");
        assertThat(Again.in(last.headers())).contains(new Again(1));
        assertThat(mending.articles()).isEqualTo(1);
    }

    @Test
    void ownRepetitionsAreNotRepeated() {
        world.feed(Samples.fed(ID, "1"));
        mending.again(record(0, 0, 1_234, new RecordHeaders()));
        Headers own = new RecordHeaders();
        new Again(0).addTo(own);
        world.add(TOPICS.articles(), ID, Json.ARTICLE.write(Samples.fed(ID, "1")), own);

        mending.finish(Map.of(ARTICLES, 1L));

        assertThat(world.producer.history()).hasSize(1);
    }

    @Test
    void whereNothingWasSentNothingIsReadAgain() {
        mending.finish(Map.of());

        assertThat(world.producer.history()).isEmpty();
    }

    @Test
    void whatCannotBeSentIsToldWithTheTopic() {
        MockProducer<byte[], byte[]> slow =
                new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
        Mending refused = new Mending(
                new AuditedLog() {
                    @Override
                    public TopicScan scan(Topic<?> topic) {
                        return world.scan(topic);
                    }

                    @Override
                    public Producer<byte[], byte[]> producer() {
                        return slow;
                    }
                },
                TOPICS);
        refused.again(record(0, 0, 1, new RecordHeaders()));
        slow.errorNext(new TopicAuthorizationException("not allowed"));

        assertThatThrownBy(() -> refused.finish(Map.of()))
                .isInstanceOf(WortlautException.class)
                .hasMessage("cannot send to wortlaut.articles: not allowed");
    }

    private static ConsumerRecord<byte[], byte[]> record(int partition, long offset, long time, Headers headers) {
        return LogInMemory.record(
                "wortlaut.articles", partition, offset, time, ID.getBytes(UTF_8), "v".getBytes(UTF_8), headers);
    }
}
