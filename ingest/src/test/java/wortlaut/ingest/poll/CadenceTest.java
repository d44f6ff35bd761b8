package wortlaut.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CadenceTest {
    private final Cadence cadence = new Cadence(Duration.ofMinutes(5), Duration.ofHours(6));
    private final Random random = new Random(1);

    @Test
    void whoHasSomethingNewEveryTwoHoursIsAskedEveryHour() {
        Duration gap = cadence.gapAtFirst();
        for (int i = 0; i < 50; i++) {
            gap = cadence.gap(gap, Duration.ofHours(2), 1);
        }

        assertThat(cadence.pause(gap, random)).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(67));
    }

    @Test
    void whoIsBusyIsAskedAsOftenAsAllowedAndWhoSaysNothingSeldomButStill() {
        Duration busy = cadence.gap(cadence.gapAtFirst(), Duration.ofMinutes(5), 40);
        Duration still = cadence.gap(cadence.gapAtFirst(), Duration.ofDays(400), 0);

        assertThat(cadence.pause(busy, random)).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(14));
        assertThat(cadence.pause(still, random)).isBetween(Duration.ofHours(6), Duration.ofHours(7));
    }

    @Test
    void failuresDoubleThePauseUpToTheLongest() {
        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> cadence.pauseAfterFailures(i, random).toMinutes() / 5))
                .containsExactly(1L, 2L, 4L, 8L);
        assertThat(cadence.pauseAfterFailures(1000, random)).isBetween(Duration.ofHours(6), Duration.ofHours(7));
    }

    @Test
    void hoursAndDaysThatAFeedSkipsAreSkipped() {
        Wishes wishes = new Wishes(Duration.ZERO, Set.of(0, 1, 2), Set.of(DayOfWeek.SUNDAY));

        assertThat(wishes.notSkipped(Instant.parse("2026-11-01T13:10:00Z"))).isEqualTo("2026-11-02T03:00:00Z");
        assertThat(wishes.notSkipped(Instant.parse("2026-11-02T13:10:00Z"))).isEqualTo("2026-11-02T13:10:00Z");
    }

    @Test
    void whoSkipsEverythingIsNotBelieved() {
        Wishes all = new Wishes(Duration.ZERO, Set.of(), Set.of(DayOfWeek.values()));

        assertThat(all.notSkipped(Instant.parse("2026-11-01T13:10:00Z"))).isEqualTo("2026-11-01T13:10:00Z");
    }
}
