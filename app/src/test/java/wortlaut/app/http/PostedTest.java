package wortlaut.app.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import wortlaut.events.Article;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.publish.ArticlePublisher;

class PostedTest {
    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private final Posted posted =
            new Posted(new ArticlePublisher(producer, Topics.withPrefix("wortlaut."), Clock.systemUTC()));

    @Test
    void eachRecordHasItsResultInTheOrderOfTheRequest() {
        posted.accepted(article("a"));
        posted.rejected(new Parsed.Rejected("request:2", 2, "no JSON", new byte[0]));
        posted.deleted("b");
        acknowledge(2);

        List<Map<String, Object>> results = posted.await();

        assertThat(results).hasSize(3);
        assertThat(results.get(0))
                .containsEntry("status", "accepted")
                .containsEntry("id", "a")
                .containsKeys("partition", "offset");
        assertThat(results.get(1)).isEqualTo(Map.of("error", "request:2: no JSON"));
        assertThat(results.get(2)).containsEntry("status", "deleted").containsEntry("id", "b");
    }

    @Test
    void anArticleWithoutAnIdIsToldTheOneThatItGot() {
        posted.accepted(article(null));
        acknowledge(1);

        assertThat(String.valueOf(posted.await().get(0).get("id"))).startsWith("urn:sha256:");
    }

    @Test
    void whatIsNoIdIsRefusedAndNotSent() {
        posted.deleted("a\u0000b");
        posted.deleted("x".repeat(1_001));

        assertThat(posted.await()).hasSize(2).allMatch(result -> result.containsKey("error"));
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void anArticleThatIsTooLargeIsRefusedAndTheNextIsTaken() {
        String longest = "Ä".repeat(1_990_000);
        posted.accepted(new Article(
                "large",
                null,
                longest.substring(0, 900),
                longest,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of("note", "x".repeat(ClientSettings.MAX_ARTICLE_BYTES / 8)),
                null));
        posted.accepted(article("small"));
        acknowledge(1);

        List<Map<String, Object>> results = posted.await();
        assertThat(String.valueOf(results.get(0).get("error"))).contains("large", "the limit is 4,194,304");
        assertThat(results.get(1)).containsEntry("id", "small");
    }

    @Test
    void whatTheBrokerRefusesBecauseOfTheRecordIsItsResult() {
        posted.accepted(article("a"));
        posted.accepted(article("b"));
        producer.errorNext(new RecordTooLargeException("40 MB"));
        acknowledge(1);

        List<Map<String, Object>> results = posted.await();
        assertThat(String.valueOf(results.get(0).get("error"))).contains("cannot send a", "40 MB");
        assertThat(results.get(1)).containsEntry("status", "accepted");
    }

    @Test
    void aBrokerThatIsAwayIsNoFaultOfTheRecords() {
        posted.accepted(article("a"));
        posted.accepted(article("b"));
        acknowledge(1);
        producer.errorNext(new TimeoutException("no leader"));

        assertThatThrownBy(posted::await).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(503);
            assertThat(new String(problem.document(), UTF_8))
                    .contains("\"results\":[", "\"id\":\"a\"", "cannot send b", "arrives once");
        });
    }

    @Test
    void onceTheBrokerIsAwayTheRestIsNotTried() {
        producer.sendException = new TimeoutException("no metadata");

        assertThatThrownBy(() -> posted.accepted(article("a"))).isInstanceOf(Problem.class);
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void aRequestHoldsTenThousandRecordsAndSaysThatThereWereMore() {
        for (int i = 0; i < 9_999; i++) {
            posted.rejected(new Parsed.Rejected("request", i, "no JSON", null));
        }
        assertThat(posted.isFull()).isFalse();
        posted.rejected(new Parsed.Rejected("request", 9_999, "no JSON", null));
        assertThat(posted.isFull()).isTrue();

        posted.refuseTheRest();
        assertThat(String.valueOf(posted.await().get(10_000).get("error")))
                .contains("10000 records", "send this one and what follows it again");
    }

    private void acknowledge(int records) {
        for (int i = 0; i < records; i++) {
            assertThat(producer.completeNext()).isTrue();
        }
    }

    private static Article article(String id) {
        return Article.ofText(id, "Es regnet.", "de");
    }
}
