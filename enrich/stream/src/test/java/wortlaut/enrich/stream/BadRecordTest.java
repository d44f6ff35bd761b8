package wortlaut.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.events.Article;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

/** Whatever stands on the topic of articles: one dead letter for a bad record, and the next one is enriched. */
class BadRecordTest {
    private static final Topics TOPICS = Topics.withPrefix("t.");
    private static final String TEXT = "„Wir öffnen das Freibad im Mai“, sagte Petra Lang am Montag in der Sitzung.";

    @TempDir
    Path state;

    private final Suspects suspects = new Suspects();
    private Error toThrow;
    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> articles;
    private TestOutputTopic<byte[], byte[]> enriched;
    private TestOutputTopic<byte[], byte[]> deadLetters;

    @BeforeEach
    void start() {
        EnrichSettings settings = new EnrichSettings("test", state, null, 1, Duration.ofMillis(20));
        Properties properties = new Properties();
        properties.putAll(settings.streams(ClientSettings.of("nowhere:1")));
        Enricher enricher = Enricher.create(() -> {
            if (toThrow != null) {
                throw toThrow;
            }
            return Aliases.none();
        });
        driver = new TopologyTestDriver(EnrichTopology.build(TOPICS, enricher, suspects, new LongAdder()), properties);
        articles =
                driver.createInputTopic(TOPICS.articles().name(), new ByteArraySerializer(), new ByteArraySerializer());
        enriched = output(TOPICS.enriched().name());
        deadLetters = output(TOPICS.deadLetters().name());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void anErrorInTheAnalysisMakesADeadLetter() {
        for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError("heap"), new AssertionError("no"))) {
            toThrow = error;
            feed("a", TEXT);
            assertThat(header(onlyLetter(), "__streams.errors.exception"))
                    .isEqualTo(error.getClass().getName());
            toThrow = null;
            theNextOneIsEnriched();
        }
    }

    @Test
    void aValueThatIsTooLargeIsNotEvenParsed() {
        articles.pipeInput(bytes("a"), new byte[30 * 1024 * 1024]);

        assertThat(header(onlyLetter(), "__streams.errors.message")).contains("31,457,280 bytes as JSON");
        theNextOneIsEnriched();
    }

    @Test
    void timesThatNoResultCanHaveBecomeThePresent() {
        Instant start = Instant.now().minusSeconds(1);
        for (long time : new long[] {0, start.plus(Duration.ofDays(1)).toEpochMilli(), Long.MAX_VALUE}) {
            articles.pipeInput(bytes("t" + time), Json.ARTICLE.write(Article.ofText(null, TEXT, "de")), time);
            assertThat(enriched.readRecord().getRecordTime()).isBetween(start, Instant.now());
        }
        long yesterday = start.minus(Duration.ofDays(1)).toEpochMilli();
        articles.pipeInput(bytes("y"), Json.ARTICLE.write(Article.ofText(null, TEXT, "de")), yesterday);
        assertThat(enriched.readRecord().timestamp()).isEqualTo(yesterday);
    }

    @Test
    void anOlderVersionThatArrivesLateChangesNothing() {
        feed("a", "2", TEXT);
        feed("a", "1", "„Das Bad bleibt zu“, sagte Petra Lang am Sonntag in der Sitzung.");
        assertThat(enriched.readRecordsToList()).hasSize(1);
        assertThat(deadLetters.isEmpty()).isTrue();

        feed("a", "2", "„Das Bad bleibt zu“, sagte Petra Lang am Sonntag in der Sitzung.");
        feed("a", "spring", TEXT);
        assertThat(enriched.readRecordsToList()).hasSize(2);
    }

    @Test
    void stateOfTheProgramBeforeIsStillRead() {
        KeyValueStore<String, byte[]> store = driver.getKeyValueStore(ArticleProcessor.STORE);
        store.put(
                "a",
                bytes("{\"fingerprint\":\"sha256:x\",\"article\":{\"id\":\"a\",\"version\":\"7\"},\"quotes\":[]}"));

        feed("a", "6", TEXT);
        assertThat(enriched.isEmpty()).isTrue();
        feed("a", "8", TEXT);
        assertThat(enriched.readRecordsToList()).hasSize(1);
    }

    @Test
    void whateverBytesComeEachGivesOneAnswerAtTheMost() {
        Random random = new Random(20_261_126);
        byte[] good = Json.ARTICLE.write(Article.ofText("a", TEXT, "de"));
        for (int i = 0; i < 1_000; i++) {
            byte[] value = random.nextInt(10) == 0 ? null : mutated(good, random);
            RecordHeaders headers = new RecordHeaders();
            headers.add("wortlaut-again", random.nextBoolean() ? null : mutated(bytes("1"), random));
            articles.pipeInput(
                    new TestRecord<>(random.nextInt(10) == 0 ? null : mutated(bytes("a"), random), value, headers));
            int answers = deadLetters.readRecordsToList().size()
                    + enriched.readRecordsToList().size();
            assertThat(answers).isLessThanOrEqualTo(1);
        }
        theNextOneIsEnriched();
    }

    private void theNextOneIsEnriched() {
        enriched.readRecordsToList();
        feed("next-" + System.nanoTime(), TEXT);
        assertThat(enriched.readRecordsToList()).hasSize(1);
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        List<Byte> all = new ArrayList<>();
        for (byte one : bytes) {
            all.add(one);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            if (random.nextBoolean() && !all.isEmpty()) {
                all.set(random.nextInt(all.size()), (byte) random.nextInt());
            } else {
                all.add(random.nextInt(all.size() + 1), (byte) random.nextInt());
            }
        }
        byte[] result = new byte[all.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = all.get(i);
        }
        return result;
    }

    private TestRecord<byte[], byte[]> onlyLetter() {
        List<TestRecord<byte[], byte[]>> letters = deadLetters.readRecordsToList();
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private void feed(String id, String text) {
        feed(id, null, text);
    }

    private void feed(String id, String version, String text) {
        Article article = new Article(id, version, null, text, "de", null, null, null, null, null, null, null);
        articles.pipeInput(bytes(id), Json.ARTICLE.write(article));
    }

    private TestOutputTopic<byte[], byte[]> output(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String header(TestRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
