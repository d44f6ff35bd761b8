package wortlaut.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.enrich.Enricher;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Again;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

class EnrichTopologyTest {
    private static final String FIRST = "„Wir bauen die Schule neu“, sagte Karin Weber am Montag in der Sitzung.";
    private static final String SECOND = "„Wir bauen gar nichts mehr“, sagte Thomas Krüger am Dienstag in der Sitzung.";
    private static final Enricher ENRICHER = Enricher.create();
    private static final Topics TOPICS = Topics.withPrefix("t.");

    @TempDir
    Path state;

    private final Suspects suspects = new Suspects();
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> articles;
    private TestOutputTopic<String, EnrichedArticle> enriched;
    private TestOutputTopic<String, QuoteEvent> quotes;
    private TestOutputTopic<byte[], byte[]> deadLetters;

    @BeforeEach
    void start() {
        EnrichSettings settings = new EnrichSettings("test", state, null, 1, Duration.ofMillis(20));
        Properties properties = new Properties();
        properties.putAll(settings.streams(ClientSettings.of("nowhere:1")));
        driver = new TopologyTestDriver(EnrichTopology.build(TOPICS, ENRICHER, suspects, new LongAdder()), properties);
        articles = driver.createInputTopic(TOPICS.articles().name(), new StringSerializer(), new ByteArraySerializer());
        enriched = driver.createOutputTopic(
                TOPICS.enriched().name(),
                new StringDeserializer(),
                TOPICS.enriched().valueSerde().deserializer());
        quotes = driver.createOutputTopic(
                TOPICS.quotes().name(),
                new StringDeserializer(),
                TOPICS.quotes().valueSerde().deserializer());
        deadLetters = driver.createOutputTopic(
                TOPICS.deadLetters().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void anArticleGivesItsEnrichedFormAndItsQuotes() {
        feed("a", FIRST);

        assertThat(enriched.readValue().quotes()).hasSize(1);
        QuoteEvent event = quotes.readValue();
        assertThat(event.event()).isEqualTo(QuoteEvent.Kind.ADDED);
        assertThat(event.quote().speaker().name()).isEqualTo("Karin Weber");
        assertThat(event.article().id()).isEqualTo("a");
    }

    @Test
    void theSameArticleAgainGivesNothing() {
        feed("a", FIRST);
        feed("a", FIRST);

        assertThat(enriched.readRecordsToList()).hasSize(1);
        assertThat(quotes.readRecordsToList()).hasSize(1);
    }

    @Test
    void anArticleSentAgainOnPurposeGivesEverythingAgain() {
        feed("a", FIRST);
        feedAgain("a", FIRST, 0);

        assertThat(enriched.readRecordsToList()).hasSize(2);
        List<QuoteEvent> events = quotes.readValuesToList();
        assertThat(events).extracting(QuoteEvent::event).containsOnly(QuoteEvent.Kind.ADDED);
        assertThat(events.get(1).quoteId()).isEqualTo(events.get(0).quoteId());
    }

    @Test
    void whatIsSentAgainDoesNotReplaceWhatCameSince() {
        feed("a", FIRST);
        feed("a", SECOND);
        feedAgain("a", FIRST, 0);

        assertThat(enriched.readValuesToList())
                .extracting(EnrichedArticle::text)
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void aDeletionSentAgainIsHandedOnEvenIfNothingIsKnownOfTheArticle() {
        feedAgain("a", null, 0);

        assertThat(enriched.readRecord().value()).isNull();
    }

    @Test
    void aNewHeadlineAloneIsANewVersionWithoutQuoteEvents() {
        feed("a", FIRST);
        articles.pipeInput(
                "a",
                Json.ARTICLE.write(
                        new Article("a", null, "Neu", FIRST, null, null, null, null, null, null, null, null)));

        assertThat(enriched.readValuesToList())
                .extracting(EnrichedArticle::headline)
                .containsExactly(null, "Neu");
        assertThat(quotes.readRecordsToList()).hasSize(1);
    }

    @Test
    void aChangedTextRetractsTheOldQuoteAndAddsTheNew() {
        feed("a", FIRST);
        feed("a", SECOND);

        List<QuoteEvent> events = quotes.readValuesToList();
        assertThat(events)
                .extracting(QuoteEvent::event)
                .containsExactly(QuoteEvent.Kind.ADDED, QuoteEvent.Kind.RETRACTED, QuoteEvent.Kind.ADDED);
        assertThat(events.get(1).quoteId()).isEqualTo(events.get(0).quoteId());
        assertThat(events.get(2).quoteId()).isNotEqualTo(events.get(0).quoteId());
    }

    @Test
    void aDeletionRetractsTheQuotesAndSendsATombstone() {
        feed("a", FIRST);
        articles.pipeInput("a", null);

        TestRecord<String, EnrichedArticle> last = last(enriched.readRecordsToList());
        assertThat(last.key()).isEqualTo("a");
        assertThat(last.value()).isNull();
        assertThat(header(last, "ce_type")).isEqualTo("wortlaut.enriched.deleted");
        assertThat(last(quotes.readRecordsToList()).value().event()).isEqualTo(QuoteEvent.Kind.RETRACTED);
    }

    @Test
    void deletingWhatIsNotThereGivesNothing() {
        articles.pipeInput("a", null);

        assertThat(enriched.isEmpty()).isTrue();
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    @Test
    void anArticleComesBackAfterItsDeletion() {
        feed("a", FIRST);
        articles.pipeInput("a", null);
        feed("a", FIRST);

        assertThat(enriched.readRecordsToList()).hasSize(3);
        assertThat(last(quotes.readRecordsToList()).value().event()).isEqualTo(QuoteEvent.Kind.ADDED);
    }

    @Test
    void aKeyThatIsNotTheArticlesIdIsDeadLettered() {
        articles.pipeInput("b", Json.ARTICLE.write(Article.ofText("a", FIRST, "de")));

        assertThat(header(deadLetters.readRecord(), "__streams.errors.message")).contains("'b'", "'a'");
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void eventsOfOneCauseShareTheirSequence() {
        feed("a", FIRST);

        String sequence = header(enriched.readRecord(), "ce_sequence");
        assertThat(header(quotes.readRecord(), "ce_sequence"))
                .isEqualTo(sequence)
                .isNotBlank();
    }

    private void feed(String id, String text) {
        articles.pipeInput(id, Json.ARTICLE.write(Article.ofText(id, text, "de")));
    }

    private void feedAgain(String id, String text, long offset) {
        RecordHeaders headers = new RecordHeaders();
        new Again(offset).addTo(headers);
        byte[] value = text == null ? null : Json.ARTICLE.write(Article.ofText(id, text, "de"));
        articles.pipeInput(new TestRecord<>(id, value, headers));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static String header(TestRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Test
    void whateverARecordIsItBecomesADeadLetterAndTheNextIsWorkedOn() {
        List<String> poison = List.of(
                "{\"text\":",
                "null",
                "[]",
                "[".repeat(200_000),
                "{\"text\":\"A.\",\"published\":\"" + "TZ[".repeat(10_000) + "x\"}",
                "{\"text\":\"" + "a".repeat(ClientSettings.MAX_ARTICLE_BYTES) + "\"}",
                "{\"text\":\"A.\",\"headline\":" + "9".repeat(100_000) + "}",
                "{\"text\":\"" + "[".repeat(2_000_000) + "\"}");
        poison.forEach(value -> articles.pipeInput("p", value.getBytes(StandardCharsets.UTF_8)));
        feed("a", FIRST);

        assertThat(deadLetters.readRecordsToList()).hasSameSizeAs(poison);
        assertThat(enriched.readKeyValuesToList()).extracting(pair -> pair.key).containsExactly("a");
    }

    @Test
    void keysThatAreNoIdsAreDeadLettersAlsoOfDeletions() {
        TestInputTopic<byte[], byte[]> raw =
                driver.createInputTopic(TOPICS.articles().name(), new ByteArraySerializer(), new ByteArraySerializer());
        for (byte[] key : List.of(new byte[] {(byte) 0xC3, 0x28}, new byte[] {'a', 0}, new byte[2_000], new byte[0])) {
            raw.pipeInput(new TestRecord<>(key, (byte[]) null));
            raw.pipeInput(key, "{\"text\":\"A.\"}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(deadLetters.readRecordsToList()).hasSize(8);
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void aRecordWhoseResultsTheBrokerRefusesIsPassedByAtTheNextTry() {
        suspects.add(0, 0, new RecordTooLargeException("1,048,588 bytes are allowed"));
        feed("a", FIRST);
        feed("b", SECOND);

        assertThat(enriched.readKeyValuesToList()).extracting(pair -> pair.key).containsExactly("b");
        assertThat(new String(
                        deadLetters
                                .readRecord()
                                .headers()
                                .lastHeader("__streams.errors.message")
                                .value(),
                        StandardCharsets.UTF_8))
                .contains("1,048,588 bytes");
    }
}
