package wortlaut.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import wortlaut.app.LogInMemory;
import wortlaut.app.Samples;
import wortlaut.events.QuoteEvent;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Again;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.events.kafka.HeaderText;
import wortlaut.sink.RecordDigest;

class BooksTest {
    private static final byte[] KEY = "urn:a:1".getBytes(UTF_8);
    private static final byte[] FIRST = Json.ARTICLE.write(Samples.fed("urn:a:1", "1"));
    private static final byte[] SECOND = Json.ARTICLE.write(Samples.fed("urn:a:1", "2"));

    private final Books books = new Books(2);

    @Test
    void theLastRecordOfAnArticleCounts() {
        books.fed(article(0, 3, 100, FIRST));
        long first = account().fed;
        books.fed(article(0, 8, 200, SECOND));

        assertThat(account().fed).isNotEqualTo(first);
        assertThat(account().fedOffset).isEqualTo(8);
        assertThat(books.accounts()).hasSize(1);
    }

    @Test
    void theSameArticleIsTheSameVersion() {
        books.fed(article(0, 3, 100, FIRST));
        long first = account().fed;
        books.fed(article(0, 8, 200, FIRST));

        assertThat(account().fed).isEqualTo(first);
    }

    @Test
    void anArticleWithoutAnIdHasThatOfItsKey() {
        books.fed(article(0, 0, 100, "{\"text\":\"Es regnet.\"}".getBytes(UTF_8)));
        long byKey = account().fed;
        books.fed(article(0, 1, 100, "{\"id\":\"urn:a:1\",\"text\":\"Es regnet.\"}".getBytes(UTF_8)));

        assertThat(account().fed).isEqualTo(byKey);
    }

    @Test
    void deletionsAndWhatNobodyCanReadAreVersionsOfTheirOwn() {
        books.fed(article(0, 3, 100, null));
        assertThat(account().fed).isEqualTo(Account.DELETED);

        books.fed(article(0, 4, 100, "{".getBytes(UTF_8)));
        assertThat(account().fed).isEqualTo(Account.UNREADABLE);
    }

    @Test
    void aRepetitionThatANewerVersionOvertookChangesNothing() {
        books.fed(article(0, 3, 100, FIRST));
        books.fed(article(0, 8, 200, SECOND));
        books.fed(again(9, 3, FIRST));
        assertThat(account().fedOffset).isEqualTo(8);

        books.fed(again(10, 8, SECOND));
        assertThat(account().fedOffset).isEqualTo(10);
    }

    @Test
    void ofTwoPartitionsTheLaterRecordCounts() {
        books.fed(article(1, 90, 200, SECOND));
        books.fed(article(0, 3, 100, FIRST));
        assertThat(account().partition).isEqualTo(1);

        books.fed(article(0, 4, 300, FIRST));
        assertThat(account().partition).isZero();
    }

    @Test
    void anEnrichedArticleNamesItsCauseAndItsQuotes() {
        Headers headers = new RecordHeaders();
        HeaderText.set(headers, CloudEvent.SEQUENCE, "17");
        HeaderText.set(headers, CloudEvent.ID, "sha256:1");
        byte[] value = Json.ENRICHED.write(Samples.article(Samples.direct(), Samples.indirect()));
        books.enriched(record("enriched", 1, 5, 100, value, headers));

        assertThat(account().cause).isEqualTo(17);
        assertThat(account().enriched).isEqualTo(KeyHash.of("sha256:1").high());
        assertThat(account().quotesInArticle).isEqualTo(2);
        assertThat(account().enrichedPartition).isEqualTo(1);
        assertThat(account().record)
                .isEqualTo(RecordDigest.of(new String(value, UTF_8)).value());
    }

    @Test
    void anEnrichedArticleOfStrangersHasNoCauseAndNoQuotes() {
        Headers headers = new RecordHeaders();
        HeaderText.set(headers, CloudEvent.SEQUENCE, "99999999999999999999");
        books.enriched(record("enriched", 0, 5, 100, "[]".getBytes(UTF_8), headers));

        assertThat(account().cause).isEqualTo(-1);
        assertThat(account().quotesInArticle).isEqualTo(-1);
    }

    @Test
    void anEnrichedDeletionTakesTheQuotesAlong() {
        books.enriched(record("enriched", 0, 5, 100, Json.ENRICHED.write(Samples.article(Samples.direct())), none()));
        books.enriched(record("enriched", 0, 6, 100, null, none()));

        assertThat(account().enriched).isEqualTo(Account.DELETED);
        assertThat(account().record).isEqualTo(Account.NONE);
        assertThat(account().quotesInArticle).isZero();
    }

    @Test
    void eventsOfOneQuoteAreOneQuoteHoweverOftenTheyCome() {
        quote(QuoteEvent.Kind.ADDED, "one");
        quote(QuoteEvent.Kind.CHANGED, "one");
        quote(QuoteEvent.Kind.ADDED, "one");
        quote(QuoteEvent.Kind.ADDED, "two");
        assertThat(account().quotes).isEqualTo(2);
        assertThat(account().quoteSum)
                .isEqualTo(KeyHash.of("one").high() + KeyHash.of("two").high());

        quote(QuoteEvent.Kind.RETRACTED, "one");
        quote(QuoteEvent.Kind.RETRACTED, "one");
        quote(QuoteEvent.Kind.RETRACTED, "never seen");
        assertThat(account().quotes).isEqualTo(1);
        assertThat(account().quoteSum).isEqualTo(KeyHash.of("two").high());
    }

    @Test
    void quotesOfAnotherPartitionAreOthers() {
        quote(QuoteEvent.Kind.ADDED, "one");
        books.endOfQuotes();
        quote(QuoteEvent.Kind.RETRACTED, "one");

        assertThat(account().quotes).isEqualTo(1);
    }

    @Test
    void anEventThatNobodyCanReadIsPassed() {
        books.quote(record("quotes", 0, 1, 100, "{}".getBytes(UTF_8), none()));
        books.quote(record("quotes", 0, 2, 100, null, none()));

        assertThat(books.find(KEY)).isEmpty();
    }

    @Test
    void aSinkIsToldApartFromTheOthers() {
        RecordDigest digest = RecordDigest.of("{}");
        books.sink(1).article("urn:a:1", "v1", digest);
        books.sink(1).quote("urn:a:1", "one");
        books.sink(1).quote("urn:a:1", "two");
        books.sink(0).quote("urn:a:1", "one");

        assertThat(account().sinkRecord).containsExactly(Account.NONE, digest.value());
        assertThat(account().sinkQuotes).containsExactly(1, 2);
        assertThat(account().sinkQuoteSum[0]).isEqualTo(KeyHash.of("one").high());
    }

    @Test
    void whoeverHasNoKeyHasNoAccount() {
        ConsumerRecord<byte[], byte[]> keyless = LogInMemory.record("articles", 0, 1, 1, null, FIRST, none());
        books.fed(keyless);
        books.enriched(keyless);
        books.quote(keyless);
        books.moving(keyless);

        assertThat(books.accounts()).isEmpty();
        assertThat(books.find(null)).isEmpty();
    }

    @Test
    void aDeadLetterIsThatOfItsPlaceOnly() {
        AuditedWorld world = new AuditedWorld();
        world.deadLetter(AuditedWorld.TOPICS.quotes(), "urn:a:1", 7);
        try (TopicScan letters = world.scan(AuditedWorld.TOPICS.deadLetters())) {
            letters.read(letter -> books.deadLetter(letter, "wortlaut.quotes"), () -> {});
        }

        assertThat(books.isDeadLetter("wortlaut.quotes", 0, 7)).isTrue();
        assertThat(books.isDeadLetter("wortlaut.quotes", 0, 8)).isFalse();
        assertThat(books.isDeadLetter("wortlaut.quotes", 1, 7)).isFalse();
        assertThat(books.isDeadLetter("wortlaut.articles", 0, 7)).isFalse();
        assertThat(account().quoteLetter).isTrue();
    }

    private Account account() {
        return books.find(KEY).orElseThrow();
    }

    private void quote(QuoteEvent.Kind kind, String id) {
        byte[] event = Json.QUOTE_EVENT.write(Samples.event(kind, id, Samples.direct()));
        books.quote(record("quotes", 0, 1, 100, event, none()));
    }

    private static ConsumerRecord<byte[], byte[]> article(int partition, long offset, long time, byte[] value) {
        return record("articles", partition, offset, time, value, none());
    }

    private static ConsumerRecord<byte[], byte[]> again(long offset, long repeated, byte[] value) {
        Headers headers = none();
        new Again(repeated).addTo(headers);
        return record("articles", 0, offset, 300, value, headers);
    }

    private static ConsumerRecord<byte[], byte[]> record(
            String topic, int partition, long offset, long time, byte[] value, Headers headers) {
        return LogInMemory.record(topic, partition, offset, time, KEY, value, headers);
    }

    private static Headers none() {
        return new RecordHeaders();
    }
}
