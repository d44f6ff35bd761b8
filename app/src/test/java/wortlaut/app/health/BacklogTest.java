package wortlaut.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import wortlaut.app.health.PartHealth.Status;

class BacklogTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final TopicPartition A = new TopicPartition("articles", 0);
    private static final TopicPartition B = new TopicPartition("articles", 1);

    private final Backlog backlog = new Backlog(Duration.ofSeconds(60));

    @Test
    void whoHasDoneEverythingIsUp() {
        assertThat(look(0, Map.of(A, 5L), Map.of(A, 5L, B, 0L)).status()).isEqualTo(Status.UP);
    }

    @Test
    void aLongBacklogThatGetsShorterIsNoStandstill() {
        for (int second = 0; second < 1_000; second++) {
            assertThat(look(second, Map.of(A, (long) second), Map.of(A, 100_000L))
                            .status())
                    .isEqualTo(Status.CATCHING_UP);
        }
    }

    @Test
    void onePartitionThatStandsStillIsFoundAmongOthersThatMove() {
        PartHealth last = null;
        for (int second = 0; second <= 61; second++) {
            last = look(second, Map.of(A, (long) second, B, 7L), Map.of(A, 100L, B, 9L));
        }

        assertThat(last.status()).isEqualTo(Status.STANDING_STILL);
        assertThat(last.reason()).contains("articles-1 stands at offset 7 for 61 s");
        assertThat(last.since()).isEqualTo(START);
    }

    @Test
    void aPartitionThatNobodyReadsStandsStill() {
        look(0, Map.of(A, 5L), Map.of(A, 5L, B, 1L));

        assertThat(look(61, Map.of(A, 5L), Map.of(A, 5L, B, 1L)).status()).isEqualTo(Status.STANDING_STILL);
    }

    @Test
    void whoGoesOnIsUpAgain() {
        look(0, Map.of(A, 5L), Map.of(A, 6L));
        look(61, Map.of(A, 5L), Map.of(A, 6L));

        assertThat(look(62, Map.of(A, 6L), Map.of(A, 6L)).status()).isEqualTo(Status.UP);
        assertThat(look(63, Map.of(A, 6L), Map.of(A, 7L)).status()).isEqualTo(Status.CATCHING_UP);
    }

    @Test
    void numbersAreTheSameInEveryCountry() {
        Locale here = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(look(0, Map.of(), Map.of(A, 1_234_567L)).reason()).isEqualTo("1,234,567 records to go");
            assertThat(look(61, Map.of(), Map.of(A, 1_234_567L)).reason()).startsWith("1,234,567 records wait");
        } finally {
            Locale.setDefault(here);
        }
    }

    private PartHealth look(int second, Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends) {
        return backlog.look("part", positions, ends, START.plusSeconds(second));
    }
}
