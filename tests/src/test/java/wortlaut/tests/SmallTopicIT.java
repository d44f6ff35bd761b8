package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;
import wortlaut.tests.kafka.EmbeddedKafka;
import wortlaut.tests.kafka.TopicsUnderTest;

/** A topic whose administrator has set a smaller limit than ours: what the broker refuses is a dead letter, and the others go on. */
class SmallTopicIT {
    private static final Duration AT_MOST = Duration.ofMinutes(2);
    private static final int LIMIT = 20_000;
    private static final String QUOTE =
            "„Das Boot Nummer %d liegt am Kai“, sagte Kapitänin Lore Hansen am Montag in Wismar. ";

    @TempDir
    Path folder;

    @Test
    void whatABrokerRefusesAsTooLargeIsADeadLetterAndTheNextIsEnriched() throws Exception {
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder.resolve("kafka"));
                Admin admin =
                        Admin.create(ClientSettings.of(kafka.bootstrapServers()).admin())) {
            ClientSettings client = ClientSettings.of(kafka.bootstrapServers());
            Topics topics = Topics.withPrefix("wortlaut.");
            new TopicSetup(admin, topics).ensure(TopicSetup.Settings.DEFAULT);
            TopicsUnderTest.set(admin, topics.enriched().name(), Map.of("max.message.bytes", String.valueOf(LIMIT)));
            feed(kafka);
            Program enricher = Program.start(
                    "enrich",
                    "--stream",
                    "--state",
                    folder.resolve("state").toString(),
                    "--bootstrap-servers",
                    kafka.bootstrapServers());
            try {
                await().atMost(AT_MOST)
                        .pollInterval(Duration.ofSeconds(1))
                        .failFast(() -> assertThat(enricher.isAlive())
                                .as(enricher.errors())
                                .isTrue())
                        .untilAsserted(() -> {
                            assertThat(TopicsUnderTest.keys(
                                            client, topics.enriched().name()))
                                    .containsOnly("small-1", "small-2", "small-3");
                            assertThat(TopicsUnderTest.keys(
                                            client, topics.deadLetters().name()))
                                    .containsOnly("large-1", "large-2");
                        });
                assertThat(enricher.errors()).contains("larger than").doesNotContain("StreamThread.java");
            } finally {
                enricher.kill();
            }
        }
    }

    private void feed(EmbeddedKafka kafka) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String id : List.of("small-1", "large-1", "small-2", "large-2", "small-3")) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < (id.startsWith("large") ? 3_000 : 2); i++) {
                text.append(QUOTE.formatted(i));
            }
            lines.append(new ObjectMapper().writeValueAsString(Map.of("id", id, "text", text.toString())))
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("articles.jsonl"), lines);
        Program feeder = Program.start("feed", file.toString(), "--bootstrap-servers", kafka.bootstrapServers());
        assertThat(feeder.await(AT_MOST)).as(feeder.errors()).isZero();
    }
}
