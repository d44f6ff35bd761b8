package wortlaut.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import wortlaut.enrich.stream.EnrichSettings;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.DeadLetter;
import wortlaut.sink.SinkLoop;
import wortlaut.tests.Program;
import wortlaut.tests.kafka.TopicsUnderTest;

/** What has become of everything that was fed, read from the topics and from each sink, beside the ledger. */
final class Books {
    private static final Duration CATCH_UP = Duration.ofMinutes(5);

    private final Newsroom newsroom;
    private final Ledger ledger;

    Books(Newsroom newsroom, Ledger ledger) {
        this.newsroom = newsroom;
        this.ledger = ledger;
    }

    /** Nobody waits for ever: the enricher and every sink come to the ends of the log. */
    void awaitCaughtUp() {
        try (Admin admin = Admin.create(newsroom.client().admin())) {
            awaitReached(admin, newsroom.enricher, EnrichSettings.DEFAULT_APPLICATION_ID, "wortlaut.articles");
            for (Part sink : newsroom.sinks()) {
                awaitReached(admin, sink, SinkLoop.GROUP_PREFIX + sink.name(), "wortlaut.enriched", "wortlaut.quotes");
            }
        }
    }

    private static void awaitReached(Admin admin, Part part, String group, String... topics) {
        await(group + " at the ends of the log")
                .atMost(CATCH_UP)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsMatching(e -> part.isAlive())
                .failFast(() -> assertThat(part.isAlive())
                        .as("%s ended: %s", part.name(), part.errors())
                        .isTrue())
                .untilAsserted(() -> assertThat(lag(admin, group, topics)).isEmpty());
    }

    /** The partitions in which the group is not at the end, with position and end. */
    private static Map<TopicPartition, String> lag(Admin admin, String group, String... topics) throws Exception {
        List<TopicPartition> partitions = admin.describeTopics(List.of(topics)).allTopicNames().get().values().stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions().size())
                        .mapToObj(number -> new TopicPartition(topic.name(), number)))
                .toList();
        var ends = admin.listOffsets(partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
                .all()
                .get();
        var committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, String> behind =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (TopicPartition partition : partitions) {
            long end = ends.get(partition).offset();
            long at = committed.get(partition) == null
                    ? 0
                    : committed.get(partition).offset();
            if (at < end) {
                behind.put(partition, at + " of " + end);
            }
        }
        return behind;
    }

    /** The program's own book-keeper finds nothing amiss with what was fed; of what was put past it, it may say so. */
    void checkAudit() {
        Program audit = Program.start(
                "audit",
                "--bootstrap-servers",
                newsroom.bootstrapServers(),
                "--sink",
                "sqlite:" + newsroom.sqlite(),
                "--sink",
                newsroom.postgresTarget());
        int status = audit.await(CATCH_UP);
        assertThat(status).as(audit.errors()).isIn(0, 3);
        assertThat(audit.output().lines().filter(line -> line.contains("urn:fault:")))
                .as(audit.errors())
                .isEmpty();
    }

    /** Each acknowledged version at most once and in order; the last one there, or gone where it was deleted. */
    void checkTopics() {
        Map<String, List<String>> enriched = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : read("wortlaut.enriched")) {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            if (ledger.versions().containsKey(id)) {
                enriched.computeIfAbsent(id, any -> new ArrayList<>())
                        .add(
                                record.value() == null
                                        ? null
                                        : Json.ENRICHED.read(record.value()).version());
            }
        }
        assertThat(differences(withoutRepeatedDeletions(ledger.versions()), enriched))
                .as("enriched")
                .isEmpty();
    }

    /** Deleting what is not there, or never was, is no event. */
    private static Map<String, List<String>> withoutRepeatedDeletions(Map<String, List<String>> versions) {
        Map<String, List<String>> expected = new TreeMap<>();
        versions.forEach((id, all) -> {
            List<String> kept = new ArrayList<>();
            for (String version : all) {
                if (version != null || (!kept.isEmpty() && kept.get(kept.size() - 1) != null)) {
                    kept.add(version);
                }
            }
            if (!kept.isEmpty()) {
                expected.put(id, kept);
            }
        });
        return expected;
    }

    /** Every record that nobody can use is among the dead letters, with the place where it stood. */
    void checkDeadLetters() {
        List<String> letters = read("wortlaut.dead-letters").stream()
                .map(letter -> DeadLetter.placeIn(letter.headers()).toString())
                .toList();
        assertThat(letters).containsAll(ledger.poison());
        assertThat(letters).as("only what is poison").allMatch(ledger.poison()::contains);
    }

    void checkFiles() throws IOException {
        Map<String, List<String>> versions = new TreeMap<>();
        for (Path file : files("enriched")) {
            for (String line : Files.readAllLines(file)) {
                if (!line.contains("\"deleted\":true")) {
                    EnrichedArticle article = Json.ENRICHED.read(line);
                    versions.computeIfAbsent(article.id(), any -> new ArrayList<>())
                            .add(article.version());
                }
            }
        }
        Map<String, List<String>> expected = withoutRepeatedDeletions(ledger.versions());
        expected.replaceAll(
                (id, all) -> all.stream().filter(Objects::nonNull).sorted().toList());
        versions.replaceAll((id, all) -> all.stream().sorted().toList());
        assertThat(differences(expected, versions)).as("files").isEmpty();
    }

    private List<Path> files(String kind) throws IOException {
        try (Stream<Path> all = Files.list(newsroom.shelf().resolve("files").resolve(kind))) {
            return all.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    void checkSqlite() throws SQLException {
        checkTables("jdbc:sqlite:" + newsroom.sqlite());
    }

    void checkPostgres() throws SQLException {
        checkTables(newsroom.postgresJdbc());
    }

    /** One row an article in its last version, and its one quote in the words of that version. */
    private void checkTables(String url) throws SQLException {
        Map<String, String> articles = new TreeMap<>();
        Map<String, String> quotes = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            collect(statement, "select id, version from articles", articles);
            collect(statement, "select article_id, text from current_quotes", quotes);
        }
        assertThat(differences(ledger.current(), articles)).as(url).isEmpty();
        Map<String, String> words = new TreeMap<>();
        ledger.current()
                .forEach((id, version) -> words.put(
                        id,
                        "Fassung " + version + " der Vorlage " + id.substring(id.lastIndexOf(':') + 1) + " ist gut"));
        assertThat(differences(words, quotes)).as(url).isEmpty();
    }

    /** What differs, a line each. */
    private static List<String> differences(Map<String, ?> expected, Map<String, ?> found) {
        Set<String> ids = new TreeSet<>(expected.keySet());
        ids.addAll(found.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(expected.get(id), found.get(id)))
                .map(id -> id + ": fed " + expected.get(id) + ", found " + found.get(id))
                .toList();
    }

    private static void collect(Statement statement, String sql, Map<String, String> into) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String before = into.put(rows.getString(1), rows.getString(2));
                assertThat(before).as("%s: %s twice", sql, rows.getString(1)).isNull();
            }
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        return TopicsUnderTest.records(newsroom.client(), topic);
    }
}
