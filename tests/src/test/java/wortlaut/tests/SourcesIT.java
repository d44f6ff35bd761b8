package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.position.KafkaPositions;
import wortlaut.ingest.position.Seen;
import wortlaut.ingest.position.SourceStatus;
import wortlaut.tests.kafka.EmbeddedKafka;

/** What is remembered of feeds outlives those who ask them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesIT {
    private static final int ENTRIES = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AtomicInteger asked = new AtomicInteger();
    private EmbeddedKafka kafka;
    private HttpServer site;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        kafka = new EmbeddedKafka(folder.resolve("kafka"));
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        site.setExecutor(Executors.newCachedThreadPool());
        site.createContext("/rss", this::rss);
        site.start();
    }

    @AfterAll
    void stop() {
        site.stop(0);
        kafka.close();
    }

    @Test
    void whatIsSavedIsThereForTheNextAndWhatIsForgottenIsNot() {
        Topics topics = Topics.withPrefix("kept.");
        ClientSettings client = ClientSettings.of(kafka.bootstrapServers());
        TopicSetup.ensureSources(client, topics, TopicSetup.Settings.DEFAULT);
        TopicSetup.ensureSources(client, topics, TopicSetup.Settings.DEFAULT);
        Seen seen = new Seen("sha256:1", "sha256:2", "https://blatt.example/1", "2026-11-01T09:00:00Z", null);
        try (KafkaPositions first = positions(client, topics)) {
            first.save("feed:https://blatt.example/rss", "eins mit Leerzeichen", seen);
            first.save("feed:https://blatt.example/rss", "zwei", seen);
            first.save("feed:https://andere.example/rss", "drei", seen);
            first.save(status("feed:https://blatt.example/rss"));
            first.save(status("feed:https://andere.example/rss"));
            first.forget("feed:https://blatt.example/rss", List.of("zwei"));
            first.forget("feed:https://andere.example/rss");
        }

        try (KafkaPositions next = positions(client, topics)) {
            assertThat(next.entries("feed:https://blatt.example/rss")).isEqualTo(Map.of("eins mit Leerzeichen", seen));
            assertThat(next.entries("feed:https://andere.example/rss")).isEmpty();
            assertThat(next.status("feed:https://blatt.example/rss"))
                    .contains(status("feed:https://blatt.example/rss"));
        }
        assertThat(KafkaPositions.statuses(client, topics.sources().name()))
                .containsExactly(status("feed:https://blatt.example/rss"));
    }

    /** Killed in the middle again and again: every entry is there, and of what was remembered nothing twice. */
    @Test
    void nothingOfAFeedIsLostByAKillAndTheEndIsTheSame() {
        String feed = "feed:http://127.0.0.1:" + site.getAddress().getPort() + "/rss";
        String[] command = {
            "feed",
            feed,
            "--allow-private",
            "--topic-prefix",
            "killed.",
            "--bootstrap-servers",
            kafka.bootstrapServers()
        };
        for (int kill = 1; kill <= 2; kill++) {
            int before = asked.get();
            Program killed = Program.start(command);
            await().atMost(PATIENCE).until(() -> asked.get() > before || !killed.isAlive());
            killed.kill();
        }

        Program last = Program.start(command);
        assertThat(last.await(PATIENCE)).as(last.errors()).isZero();
        Map<String, Integer> records = records("killed.articles");
        assertThat(records).hasSize(ENTRIES);
        assertThat(records.values()).allMatch(times -> times <= 3);

        Program again = Program.start(command);
        assertThat(again.await(PATIENCE)).isZero();
        assertThat(again.errors()).contains("0 fed");

        Program sources =
                Program.start("sources", "--topic-prefix", "killed.", "--bootstrap-servers", kafka.bootstrapServers());
        assertThat(sources.await(PATIENCE)).isZero();
        assertThat(sources.output()).contains(feed + "  Blatt", "found ", "300 entries", "new ", "next ");
    }

    private void rss(HttpExchange exchange) throws IOException {
        String items = IntStream.range(0, ENTRIES)
                .mapToObj(i -> "<item><title>T" + i + "</title><link>/" + i + "</link><description>"
                        + "„Der Hafen bleibt offen“, sagte Ada Brink am Montag. ".repeat(40) + "</description></item>")
                .collect(Collectors.joining());
        byte[] feed = ("<rss version=\"2.0\"><channel><title>Blatt</title>" + items + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
        }
        asked.incrementAndGet();
    }

    private Map<String, Integer> records(String topic) {
        Map<String, Integer> times = new TreeMap<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                ClientSettings.of(kafka.bootstrapServers()).consumer(),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    times.merge(record.key(), 1, Integer::sum);
                }
            }
        }
        return times;
    }

    private static KafkaPositions positions(ClientSettings client, Topics topics) {
        return new KafkaPositions(client, topics.sources().name(), notice -> {
            throw new AssertionError(notice);
        });
    }

    private static SourceStatus status(String source) {
        return new SourceStatus(
                SourceStatus.SCHEMA,
                source,
                null,
                null,
                "Blatt",
                "\"v1\"",
                null,
                60L,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
