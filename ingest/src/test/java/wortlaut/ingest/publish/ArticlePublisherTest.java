package wortlaut.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import wortlaut.events.Article;
import wortlaut.events.ContentHash;
import wortlaut.events.Original;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.source.Item;

class ArticlePublisherTest {
    private static final Instant NOW = Instant.parse("2026-11-01T09:00:00Z");

    private final MockProducer<String, byte[]> producer = producer(true);
    private final ArticlePublisher publisher = publisher(producer);

    @Test
    void articleIsSentUnderItsIdWithCloudEventsHeaders() {
        Receipt receipt = publisher.send(Article.ofText("a1", "Text.", "de")).join();

        ProducerRecord<String, byte[]> sent = producer.history().get(0);
        assertThat(sent.topic()).isEqualTo("t.articles");
        assertThat(sent.key()).isEqualTo("a1");
        assertThat(Json.ARTICLE.read(sent.value()).text()).isEqualTo("Text.");
        assertThat(headers(sent))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", "a1@" + ContentHash.of("Text."))
                .containsEntry("ce_source", "/wortlaut/ingest")
                .containsEntry("ce_type", "wortlaut.article")
                .containsEntry("ce_subject", "a1")
                .containsEntry("ce_time", "2026-11-01T09:00:00Z")
                .containsEntry("content-type", "application/json");
        assertThat(receipt).isEqualTo(new Receipt("a1", "t.articles", 0, 0));
    }

    @Test
    void articleWithoutIdIsSentUnderTheHashOfItsText() {
        Receipt receipt = publisher.send(Article.ofText(null, "Text.", null)).join();

        assertThat(receipt.id()).isEqualTo(ContentHash.idOf("Text."));
        assertThat(producer.history().get(0).key()).isEqualTo(receipt.id());
    }

    @Test
    void deletionIsATombstone() {
        publisher.delete("a1").join();

        ProducerRecord<String, byte[]> sent = producer.history().get(0);
        assertThat(sent.key()).isEqualTo("a1");
        assertThat(sent.value()).isNull();
        assertThat(headers(sent)).containsEntry("ce_type", "wortlaut.article.deleted");
    }

    @Test
    void rejectedBytesBecomeADeadLetterAsTheyWere() {
        byte[] bytes = {'{', (byte) 0xFF};
        Item item = Item.ofBytes("news.jsonl", new byte[0]);

        publisher
                .reject(item, new Parsed.Rejected("news.jsonl:17", 17, "invalid JSON", bytes))
                .join();

        ProducerRecord<String, byte[]> sent = producer.history().get(0);
        assertThat(sent.topic()).isEqualTo("t.dead-letters");
        assertThat(sent.value()).isEqualTo(bytes);
        assertThat(headers(sent))
                .containsEntry("ce_type", "wortlaut.dead-letter")
                .containsEntry("content-type", "application/octet-stream")
                .containsEntry("__streams.errors.exception", "wortlaut.events.WortlautException")
                .containsEntry("__streams.errors.message", "news.jsonl:17: invalid JSON")
                .containsEntry("__streams.errors.topic", item.origin().toString())
                .containsEntry("__streams.errors.partition", "-1")
                .containsEntry("__streams.errors.offset", "17")
                .containsKey("__streams.errors.stacktrace");
    }

    @Test
    void rejectionWithoutBytesIsADeadLetterThatSaysWhereTheyAre() {
        Item item = Item.ofBytes("book.txt", new byte[0]);

        publisher
                .reject(item, new Parsed.Rejected("book.txt:7", 7, "too large", null))
                .join();

        ProducerRecord<String, byte[]> sent = producer.history().get(0);
        assertThat(sent.value()).isNull();
        assertThat(headers(sent))
                .containsEntry("wortlaut-omitted", "value")
                .containsEntry("__streams.errors.message", "book.txt:7: too large")
                .containsEntry("__streams.errors.offset", "7");
    }

    @Test
    void originalIsLeftOutWhereTheRecordWouldBeTooLarge() {
        String html = "<p>" + "Wort ".repeat(500_000);
        Article large = new Article(
                "a1",
                null,
                null,
                "Wort ".repeat(500_000),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Original.ofHtml(html, null));

        publisher.send(large).join();

        assertThat(Json.ARTICLE.read(producer.history().get(0).value()).original())
                .isEqualTo(new Original("text/html", null, null, html.length()));
    }

    @Test
    void timesThatTheBrokerRefusesAreTheClocksFault() {
        MockProducer<String, byte[]> slow = producer(false);
        CompletableFuture<Receipt> receipt = publisher(slow).send(Article.ofText("a1", "Text.", null));
        slow.errorNext(new InvalidTimestampException("Timestamp 1793523600000 of message with offset 0 is out of range."
                + " The timestamp should be within [1000000000000, 1793520000000]"));

        assertThatThrownBy(receipt::join)
                .cause()
                .hasMessageContaining("the clocks of this machine and of the broker differ")
                .hasMessageContaining("here it is " + NOW)
                .hasMessageContaining("takes times up to 2026-11-01T08:00:00Z");
    }

    @Test
    void articleThatIsTooLargeIsRefusedBeforeItIsSent() {
        Article large = Article.ofText("a1", "\"".repeat(ClientSettings.MAX_ARTICLE_BYTES / 2), null);

        assertThatThrownBy(() -> publisher.send(large))
                .isInstanceOf(WortlautException.class)
                .hasMessageStartingWith("a1: 4,")
                .hasMessageEndingWith("bytes as JSON; the limit is 4,194,304");
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void failureNamesArticleAndTopic() {
        MockProducer<String, byte[]> slow = producer(false);
        CompletableFuture<Receipt> receipt = publisher(slow).send(Article.ofText("a1", "Text.", null));
        slow.errorNext(new TimeoutException("120 s over"));

        assertThatThrownBy(receipt::join)
                .cause()
                .isInstanceOf(WortlautException.class)
                .hasMessage("cannot send a1 to t.articles: 120 s over");
    }

    static ArticlePublisher publisher(MockProducer<String, byte[]> producer) {
        return new ArticlePublisher(producer, Topics.withPrefix("t."), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static MockProducer<String, byte[]> producer(boolean acknowledges) {
        return new MockProducer<>(
                Cluster.empty(), acknowledges, null, new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> sent) {
        Map<String, String> headers = new TreeMap<>();
        sent.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
