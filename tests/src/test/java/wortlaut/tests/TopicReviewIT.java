package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.app.health.PartHealth;
import wortlaut.app.health.TopicsPart;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicReview;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;
import wortlaut.tests.kafka.EmbeddedKafka;
import wortlaut.tests.kafka.TopicsUnderTest;

/** Topics that were changed behind the program's back are told of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicReviewIT {
    private EmbeddedKafka kafka;
    private Admin admin;

    @BeforeAll
    void start(@TempDir Path folder) {
        kafka = new EmbeddedKafka(folder.resolve("kafka"));
        admin = Admin.create(ClientSettings.of(kafka.bootstrapServers()).admin());
    }

    @AfterAll
    void stop() {
        admin.close();
        kafka.close();
    }

    @Test
    void topicsOfOurOwnMakingAreRight() {
        assertThat(findings(topics("right."))).isEmpty();
    }

    @Test
    void eachSettingThatLosesSomethingIsNamedWithWhatComesOfIt() throws Exception {
        Topics topics = topics("wrong.");
        TopicsUnderTest.set(
                admin, topics.articles().name(), Map.of("cleanup.policy", "delete", "retention.ms", "3600000"));
        TopicsUnderTest.set(
                admin, topics.enriched().name(), Map.of("min.compaction.lag.ms", "0", "max.message.bytes", "1000000"));
        TopicsUnderTest.set(
                admin,
                topics.quotes().name(),
                Map.of("retention.bytes", "1000000", "message.timestamp.type", "LogAppendTime"));
        TopicsUnderTest.set(admin, topics.deadLetters().name(), Map.of("cleanup.policy", "compact"));

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(findings(topics))
                        .anyMatch(finding ->
                                finding.contains("wrong.articles: cleanup.policy is delete") && finding.contains("1h"))
                        .anyMatch(finding -> finding.contains("wrong.enriched: min.compaction.lag.ms is 0"))
                        .anyMatch(finding -> finding.contains("wrong.enriched: max.message.bytes is 1000000"))
                        .anyMatch(finding -> finding.contains("wrong.quotes: retention.bytes is 1000000"))
                        .anyMatch(finding -> finding.contains("wrong.quotes: message.timestamp.type"))
                        .anyMatch(finding -> finding.contains("wrong.dead-letters: cleanup.policy is compact"))
                        .hasSize(6));
    }

    @Test
    void partitionsThatWereAddedAndTopicsThatWereDeletedAreSeenWhileEverythingRuns() throws Exception {
        Topics topics = topics("changed.");
        TopicsPart part = new TopicsPart(admin, topics, () -> true);
        assertThat(part.look(Instant.now()).status()).isEqualTo(PartHealth.Status.UP);

        admin.createPartitions(Map.of(topics.articles().name(), NewPartitions.increaseTo(8)))
                .all()
                .get();
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(
                        () -> assertThat(part.look(Instant.now()).reason()).contains("changed.articles=8"));
        assertThatThrownBy(() -> topics("changed."))
                .as("the next start")
                .hasMessageContaining("changed.articles=8")
                .hasMessageContaining("another --topic-prefix");

        admin.deleteTopics(List.of(topics.quotes().name())).all().get();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> part.look(Instant.now()).status() == PartHealth.Status.WAITING);
    }

    private Topics topics(String prefix) {
        Topics topics = Topics.withPrefix(prefix);
        new TopicSetup(admin, topics).ensure(TopicSetup.Settings.DEFAULT);
        return topics;
    }

    private List<String> findings(Topics topics) {
        return new TopicReview(admin, topics).findings();
    }
}
