package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.app.audit.Audit;
import wortlaut.app.audit.AuditResult;
import wortlaut.app.audit.AuditSettings;
import wortlaut.app.audit.Difference;
import wortlaut.app.health.LogOffsets;
import wortlaut.app.pipeline.Pipeline;
import wortlaut.app.pipeline.PipelineSettings;
import wortlaut.app.terminal.ProgressLine;
import wortlaut.app.terminal.Stop;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.stream.EnrichSettings;
import wortlaut.events.Article;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.publish.ArticlePublisher;
import wortlaut.tests.kafka.EmbeddedKafka;

/** The audit finds what somebody has taken away, and after a mending there is nothing more to find. */
class AuditIT {
    private static final Topics TOPICS = Topics.withPrefix(Topics.DEFAULT_PREFIX);
    private static final String GROUP = EnrichSettings.DEFAULT_APPLICATION_ID;
    private static final Duration SOON = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void whatIsTakenOutOfASinkIsFoundAndWrittenAgain() throws Exception {
        Path data = folder.resolve("data");
        int port = FreePort.find();
        Path articles = TestArticles.file(folder, 12);
        Files.writeString(
                articles,
                "{\"id\":\"urn:test:5\",\"text\":\"„Ganz anders als gestern“, sagte Karin Weber in Ulm.\"}\n",
                StandardOpenOption.APPEND);
        Program run = Program.run(data, port, FreePort.find(), articles.toString());
        try {
            await().atMost(SOON).until(() -> run.errors().contains("13 fed"));
            Program clean = audit(data, port, "--sink", "jsonl:" + data.resolve("files"));
            assertThat(clean.await(SOON)).as(clean.output() + clean.errors()).isZero();
            assertThat(clean.errors()).contains("12 articles, 0 deleted, 0 dead-lettered");
            change(
                    data,
                    "UPDATE quotes SET state = 'current' WHERE state = 'retracted'",
                    "DELETE FROM articles WHERE id = 'urn:test:1'",
                    "DELETE FROM quotes WHERE article_id = 'urn:test:2'",
                    "UPDATE quotes SET state = 'retracted' WHERE article_id = 'urn:test:3'",
                    "UPDATE articles SET enriched = replace(enriched, 'Antrag', 'Vortrag') WHERE id = 'urn:test:4'");

            Program found = audit(data, port);
            assertThat(found.await(SOON)).as(found.errors()).isEqualTo(3);
            assertThat(found.output().lines())
                    .hasSize(5)
                    .allMatch(line -> line.contains("SQLite"))
                    .anyMatch(line -> line.startsWith("missing  urn:test:1 "))
                    .anyMatch(line -> line.startsWith("quotes  urn:test:2 "))
                    .anyMatch(line -> line.startsWith("quotes  urn:test:3 "))
                    .anyMatch(line -> line.startsWith("quotes  urn:test:5 "))
                    .anyMatch(line -> line.startsWith("other-version  urn:test:4 "));

            Program mended = audit(data, port, "--mend");
            assertThat(mended.await(SOON)).as(mended.output() + mended.errors()).isZero();
            assertThat(mended.errors()).contains("5 articles sent again");
        } finally {
            run.terminate();
            run.await(SOON);
        }
    }

    @Test
    void whatIsOnItsWayIsToldFromWhatIsLostAndWhatIsLostIsEnrichedAgain() throws Exception {
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder.resolve("kafka"));
                Admin admin =
                        Admin.create(ClientSettings.of(kafka.bootstrapServers()).admin())) {
            ClientSettings client = ClientSettings.of(kafka.bootstrapServers());
            TopicSetup.ensure(client, TOPICS, TopicSetup.Settings.DEFAULT);
            try (ArticlePublisher publisher = ArticlePublisher.connect(client, TOPICS)) {
                for (int n = 0; n < 5; n++) {
                    publisher.send(TestArticles.number(n)).join();
                }
                publisher.send(version("2")).join();
            }
            assertThat(kinds(audit(client, admin, GROUP, false)))
                    .containsExactly(Map.entry(Difference.Kind.NOT_YET, 6L));

            pretendToHaveEnriched(admin, GROUP);
            assertThat(kinds(audit(client, admin, GROUP, true)))
                    .containsExactly(Map.entry(Difference.Kind.MISSING, 6L));

            PipelineSettings settings = new PipelineSettings(GROUP, folder, 2, TOPICS, TopicSetup.Settings.DEFAULT);
            try (Pipeline pipeline = new Pipeline(settings, client, Enricher.create())) {
                pipeline.start();
                assertThat(pipeline.awaitDrained(Stop.never())).isTrue();
                assertThat(audit(client, admin, GROUP, false)).isEmpty();
            }
            try (ArticlePublisher publisher = ArticlePublisher.connect(client, TOPICS)) {
                publisher.send(version("1")).join();
            }
            pretendToHaveEnriched(admin, "another");
            assertThat(audit(client, admin, "another", false))
                    .as("an older version that came in late changes nothing")
                    .isEmpty();
        }
    }

    private static Article version(String version) {
        String text = "Fassung " + version + " des Textes.";
        return new Article("urn:late", version, null, text, "de", null, null, null, null, "test", null, null);
    }

    private static void pretendToHaveEnriched(Admin admin, String group) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
        new LogOffsets(admin)
                .ends(new TopicSetup(admin, TOPICS).partitions(List.of(TOPICS.articles())))
                .forEach((partition, end) -> ends.put(partition, new OffsetAndMetadata(end)));
        admin.alterConsumerGroupOffsets(group, ends).all().get();
    }

    private static List<Difference> audit(ClientSettings client, Admin admin, String group, boolean mend) {
        List<Difference> differences = new ArrayList<>();
        AuditSettings settings =
                new AuditSettings(client, TOPICS, group, Duration.ZERO, ProgressLine.of("audit"), Stop.never());
        AuditResult result = new Audit(settings, List.of(), differences::add).run(new LogOffsets(admin), mend);
        assertThat(result.differences()).isEqualTo(differences.size());
        return differences;
    }

    private static Map<Difference.Kind, Long> kinds(List<Difference> differences) {
        return differences.stream().collect(Collectors.groupingBy(Difference::kind, Collectors.counting()));
    }

    private static Program audit(Path data, int port, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "audit",
                "--bootstrap-servers",
                "127.0.0.1:" + port,
                "--sink",
                "sqlite:" + data.resolve("wortlaut.db")));
        arguments.addAll(List.of(more));
        return Program.start(arguments.toArray(String[]::new));
    }

    private static void change(Path data, String... statements) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("wortlaut.db"));
                Statement statement = database.createStatement()) {
            for (String sql : statements) {
                assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
            }
        }
    }
}
