package wortlaut.enrich.stream.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.EnricherInfo;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

class ClusterTopologyTest {
    private static final Topics TOPICS = Topics.withPrefix("t.");
    private static final String REPORT = words("deich", 60);
    private static final String OTHER = words("hafen", 60);
    private static final Instant MORNING = Instant.parse("2026-11-02T06:00:00Z");

    @TempDir
    Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> enriched;
    private TestOutputTopic<String, byte[]> clusters;

    @BeforeEach
    void start() {
        ClusterSettings settings = new ClusterSettings("test", state, Duration.ofDays(3), 1_000);
        Properties properties = new Properties();
        properties.putAll(settings.streams(ClientSettings.of("nowhere:1")));
        driver = new TopologyTestDriver(ClusterTopology.build(TOPICS, settings), properties);
        enriched = driver.createInputTopic(TOPICS.enriched().name(), new StringSerializer(), new ByteArraySerializer());
        clusters = driver.createOutputTopic(
                TOPICS.clusters().name(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void aCopyJoinsTheClusterOfTheFirst() {
        article("a", REPORT, MORNING);
        article("b", OTHER, MORNING);
        article("c", "Von unserem Korrespondenten. " + REPORT, MORNING);

        assertThat(placed()).containsExactly("a in a", "b in b", "c in a");
    }

    @Test
    void theSameAgainIsNoEvent() {
        article("a", REPORT, MORNING);
        article("a", REPORT, MORNING.plusSeconds(60));

        assertThat(placed()).containsExactly("a in a");
    }

    @Test
    void aVersionThatIsAnotherTextLeavesItsCluster() {
        article("a", REPORT, MORNING);
        article("b", REPORT, MORNING);
        article("b", OTHER, MORNING.plusSeconds(60));

        assertThat(placed()).containsExactly("a in a", "b in a", "b in b");
    }

    @Test
    void aDeletedArticleHasNoCluster() {
        article("a", REPORT, MORNING);
        enriched.pipeInput(new TestRecord<>("a", null, MORNING));
        article("b", REPORT, MORNING);

        assertThat(placed()).containsExactly("a in a", "a in nothing", "b in b");
    }

    @Test
    void afterTheWindowAReportIsANewOne() {
        article("a", REPORT, MORNING);
        article("b", REPORT, MORNING.plus(Duration.ofDays(2)));
        article("c", REPORT, MORNING.plus(Duration.ofDays(4)));
        article("d", REPORT, MORNING.plus(Duration.ofDays(8)));

        assertThat(placed()).containsExactly("a in a", "b in a", "c in a", "d in d");
    }

    @Test
    void whatCannotBeReadStopsNobody() {
        enriched.pipeInput(new TestRecord<>("a", "{".getBytes(StandardCharsets.UTF_8), MORNING));
        enriched.pipeInput(new TestRecord<>(null, new byte[0], MORNING));
        article("b", REPORT, MORNING);

        assertThat(placed()).containsExactly("b in b");
    }

    @Test
    void aRestartRemembersWhatCameBefore() {
        article("a", REPORT, MORNING);
        article("b", OTHER, MORNING);
        List<KeyValue<Windowed<String>, byte[]>> stored = new ArrayList<>();
        driver.<String, byte[]>getWindowStore(ClusterProcessor.STORE).all().forEachRemaining(stored::add);

        assertThat(stored)
                .hasSize(2)
                .allSatisfy(entry ->
                        assertThat(StoredCopy.read("a", MORNING, entry.value)).isPresent());
    }

    private void article(String id, String text, Instant at) {
        Article article = Article.ofText(id, text, "de").identified();
        EnrichedArticle out = EnrichedArticle.of(article, "de", List.of(), List.of(), new EnricherInfo("1", "1", "de"));
        enriched.pipeInput(new TestRecord<>(id, Json.ENRICHED.write(out), at));
    }

    private List<String> placed() {
        return clusters.readRecordsToList().stream()
                .map(record -> record.key() + " in " + (record.value() == null ? "nothing" : cluster(record.value())))
                .toList();
    }

    private static String cluster(byte[] value) {
        return Json.CLUSTER.read(value).cluster();
    }

    private static String words(String stem, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> stem + (char) ('a' + i % 26) + (char) ('a' + i / 26))
                .collect(Collectors.joining(" "));
    }
}
