package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.app.pipeline.Pipeline;
import wortlaut.app.pipeline.PipelineSettings;
import wortlaut.app.terminal.Stop;
import wortlaut.enrich.Enricher;
import wortlaut.events.Article;
import wortlaut.events.QuoteEvent;
import wortlaut.events.json.Json;
import wortlaut.events.json.Schemas;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;
import wortlaut.tests.kafka.KafkaUnderTest;
import wortlaut.tests.kafka.TopicsUnderTest;

/**
 * Articles on the topic, as whoever produces to it directly puts them there, through enricher and sinks. One Kafka for all tests, topics
 * of its own for each.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PipelineSuite {
    private static int count;

    private KafkaUnderTest kafka;
    private ClientSettings client;
    private Topics topics;
    private Pipeline pipeline;
    private KafkaProducer<String, byte[]> producer;
    private DataFolder data;

    abstract KafkaUnderTest startKafka(Path folder);

    @BeforeAll
    void startKafkaOnce(@TempDir Path folder) {
        kafka = startKafka(folder);
        client = ClientSettings.of(kafka.bootstrapServers());
    }

    @AfterAll
    void stopKafka() {
        kafka.close();
    }

    @BeforeEach
    void startPipeline(@TempDir Path folder) {
        count++;
        topics = Topics.withPrefix("test" + count + ".");
        PipelineSettings settings =
                new PipelineSettings("test" + count, folder, 1, topics, TopicSetup.Settings.DEFAULT);
        pipeline = new Pipeline(settings, client, Enricher.create());
        pipeline.start();
        producer = new KafkaProducer<>(client.producer(), new StringSerializer(), new ByteArraySerializer());
        data = new DataFolder(folder);
    }

    @AfterEach
    void stopPipeline() {
        producer.close();
        pipeline.close();
    }

    @Test
    void anArticleArrivesInBothSinks() throws Exception {
        feed(TestArticles.number(1));
        drain();

        assertThat(data.lines("enriched")).hasSize(1);
        assertThat(data.lines("quotes")).hasSize(1);
        assertThat(data.rows("articles where id = 'urn:test:1'")).isOne();
        assertThat(data.rows("current_quotes where speaker_name = 'Thomas Krüger'"))
                .isOne();
    }

    @Test
    void aPoisonRecordBetweenTwoGoodOnesIsDeadLetteredAndTheStreamGoesOn() throws Exception {
        byte[] poison = "{\"text\":".getBytes(StandardCharsets.UTF_8);
        feed(TestArticles.number(1));
        send("urn:poison", poison);
        feed(TestArticles.number(2));
        drain();

        List<ConsumerRecord<byte[], byte[]>> letters = read(topics.deadLetters().name());
        assertThat(data.lines("enriched")).hasSize(2);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).value()).isEqualTo(poison);
        assertThat(new String(letters.get(0).key(), StandardCharsets.UTF_8)).isEqualTo("urn:poison");
        assertThat(header(letters.get(0), "__streams.errors.message")).contains("not a readable article");
        assertThat(header(letters.get(0), "__streams.errors.topic"))
                .isEqualTo(topics.articles().name());
        assertThat(header(letters.get(0), "ce_type")).isEqualTo("wortlaut.dead-letter");
    }

    @Test
    void aRecordWhoseKeyIsNotItsArticlesIdIsDeadLettered() throws Exception {
        send("urn:other", Json.ARTICLE.write(TestArticles.number(1)));
        drain();

        assertThat(read(topics.enriched().name())).isEmpty();
        assertThat(read(topics.deadLetters().name()))
                .extracting(letter -> header(letter, "__streams.errors.message"))
                .singleElement()
                .asString()
                .contains("urn:other", "urn:test:1");
    }

    @Test
    void theSameArticleTwiceIsEnrichedOnce() throws Exception {
        feed(TestArticles.number(1));
        feed(TestArticles.number(1));
        drain();

        assertThat(read(topics.enriched().name())).hasSize(1);
        assertThat(read(topics.quotes().name())).hasSize(1);
    }

    @Test
    void aChangedTextIsANewVersionAndItsOldQuotesAreRetracted() throws Exception {
        feed(TestArticles.number(1));
        drain();
        Article changed = Article.ofText(
                "urn:test:1", "Die Sitzung fiel aus. „Ich bin enttäuscht“, sagte Karin Weber am Montag.", "de");
        feed(changed);
        drain();

        List<QuoteEvent> events = read(topics.quotes().name()).stream()
                .map(record -> Json.QUOTE_EVENT.read(record.value()))
                .toList();
        assertThat(events)
                .extracting(QuoteEvent::event)
                .containsExactlyInAnyOrder(QuoteEvent.Kind.ADDED, QuoteEvent.Kind.RETRACTED, QuoteEvent.Kind.ADDED);
        assertThat(data.rows("articles")).isOne();
        assertThat(data.rows("articles where version = '" + changed.identified().version() + "'"))
                .isOne();
        assertThat(data.rows("current_quotes")).isOne();
        assertThat(data.rows("current_quotes where speaker_name = 'Karin Weber'"))
                .isOne();
    }

    @Test
    void aDeletionTravelsThroughToBothSinks() throws Exception {
        feed(TestArticles.number(1));
        feed(TestArticles.number(2));
        drain();
        send("urn:test:1", null);
        drain();

        assertThat(read(topics.enriched().name()))
                .filteredOn(record -> record.value() == null)
                .hasSize(1);
        assertThat(data.rows("articles")).isOne();
        assertThat(data.rows("current_quotes")).isOne();
        assertThat(data.rows("quotes where text like '%Antrag 1 %'")).isZero();
        assertThat(data.lines("enriched")).contains("{\"id\":\"urn:test:1\",\"deleted\":true}");
        assertThat(data.lines("quotes"))
                .filteredOn(line -> line.contains("\"retracted\""))
                .hasSize(1);
    }

    @Test
    void whatComesOutFitsTheSchemasAndCarriesCloudEvents() throws Exception {
        feed(TestArticles.number(1));
        drain();

        ConsumerRecord<byte[], byte[]> enriched = read(topics.enriched().name()).get(0);
        ConsumerRecord<byte[], byte[]> quote = read(topics.quotes().name()).get(0);
        assertThat(Schemas.complaints("enriched-1", new String(enriched.value(), StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Schemas.complaints("quote-1", new String(quote.value(), StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Json.ENRICHED.read(enriched.value()).wrongOffsets()).isEmpty();
        for (ConsumerRecord<byte[], byte[]> record : List.of(enriched, quote)) {
            assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
            assertThat(header(record, "ce_id")).isNotBlank();
            assertThat(header(record, "ce_source")).isEqualTo("/wortlaut/enrich");
            assertThat(header(record, "ce_subject")).isEqualTo("urn:test:1");
            assertThat(header(record, "content-type")).isEqualTo("application/json");
        }
    }

    private void feed(Article article) throws ExecutionException, InterruptedException {
        send(article.id(), Json.ARTICLE.write(article));
    }

    private void send(String key, byte[] value) throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>(topics.articles().name(), key, value))
                .get();
    }

    private void drain() {
        assertThat(pipeline.awaitDrained(Stop.never())).isTrue();
    }

    private List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        return TopicsUnderTest.records(client, topic);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
