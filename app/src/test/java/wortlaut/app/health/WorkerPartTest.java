package wortlaut.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import wortlaut.app.health.PartHealth.Status;
import wortlaut.events.WortlautException;
import wortlaut.events.component.ComponentHealth;

class WorkerPartTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final TopicPartition PARTITION = new TopicPartition("news", 0);

    private ComponentHealth health = ComponentHealth.RUNNING;
    private boolean brokerAnswers = true;
    private long position = 5;

    private final WorkerPart part =
            new WorkerPart("sqlite", () -> health, new Fixed(), () -> brokerAnswers, Duration.ofSeconds(60));

    @Test
    void whoHasReadAllIsUp() {
        assertThat(part.look(NOW).status()).isEqualTo(Status.UP);
    }

    @Test
    void whoIsBehindCatchesUpUntilNothingMoves() {
        position = 2;

        assertThat(part.look(NOW).toString()).isEqualTo("sqlite catching up: 3 records to go");
        assertThat(part.look(NOW.plusSeconds(61)).status()).isEqualTo(Status.STANDING_STILL);
    }

    @Test
    void whoWaitsSaysWhySinceWhen() {
        health = ComponentHealth.RUNNING.waitingFor("disk full").waitingFor("locked");
        PartHealth seen = part.look(NOW);

        assertThat(seen.status()).isEqualTo(Status.WAITING);
        assertThat(seen.reason()).isEqualTo("locked");
        assertThat(seen.since()).isEqualTo(health.waiting().orElseThrow().since());
    }

    @Test
    void withoutABrokerNobodyIsAskedHowFarHeIs() {
        brokerAnswers = false;
        position = -1;

        assertThat(part.look(NOW).toString()).isEqualTo("sqlite waiting: for the broker");
    }

    @Test
    void whoHasEndedHasStoppedWhateverElseIsAmiss() {
        brokerAnswers = false;
        health = ComponentHealth.failed(new WortlautException("no rights"));
        assertThat(part.look(NOW).toString()).isEqualTo("sqlite stopped: no rights");

        health = ComponentHealth.STOPPED;
        assertThat(part.look(NOW).toString()).isEqualTo("sqlite stopped");
    }

    @Test
    void whoCannotBeAskedWaits() {
        position = -1;

        assertThat(part.look(NOW).toString()).isEqualTo("sqlite waiting: no answer");
    }

    private final class Fixed implements Progress {
        @Override
        public Map<TopicPartition, Long> positions() {
            if (position < 0) {
                throw new WortlautException("no answer");
            }
            return Map.of(PARTITION, position);
        }

        @Override
        public Map<TopicPartition, Long> ends() {
            return Map.of(PARTITION, 5L);
        }
    }
}
