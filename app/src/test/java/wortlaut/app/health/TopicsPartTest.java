package wortlaut.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wortlaut.app.health.PartHealth.Status;
import wortlaut.events.kafka.Topics;

class TopicsPartTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final TopicsInMemory admin = new TopicsInMemory()
            .topic("wortlaut.articles", 4)
            .topic("wortlaut.enriched", 4)
            .topic("wortlaut.quotes", 4)
            .topic("wortlaut.dead-letters", 4);
    private boolean brokerAnswers = true;
    private final TopicsPart part =
            new TopicsPart(admin, Topics.withPrefix(Topics.DEFAULT_PREFIX), () -> brokerAnswers);

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void topicsThatFitTogetherAreUp() {
        assertThat(part.look(NOW)).isEqualTo(new PartHealth("topics", Status.UP, "", NOW));
    }

    @Test
    void addedPartitionsAreAStandstillAndNamed() {
        admin.topic("wortlaut.quotes", 6);

        PartHealth seen = part.look(NOW);
        assertThat(seen.status()).isEqualTo(Status.STANDING_STILL);
        assertThat(seen.reason()).contains("wortlaut.quotes", "6");
    }

    @Test
    void aTopicThatHasGoneIsWaitedFor() {
        TopicsInMemory fewer = new TopicsInMemory().topic("wortlaut.articles", 4);
        PartHealth seen = new TopicsPart(fewer, Topics.withPrefix(Topics.DEFAULT_PREFIX), () -> true).look(NOW);
        fewer.close();

        assertThat(seen.status()).isEqualTo(Status.WAITING);
        assertThat(seen.reason()).contains("cannot describe the topics", "there is no wortlaut.");
    }

    @Test
    void withoutABrokerNobodyIsAsked() {
        brokerAnswers = false;
        admin.topic("wortlaut.quotes", 6);

        assertThat(part.look(NOW)).isEqualTo(new PartHealth("topics", Status.WAITING, "for the broker", NOW));
    }
}
