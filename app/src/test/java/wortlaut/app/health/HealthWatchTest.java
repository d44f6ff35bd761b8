package wortlaut.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.app.health.PartHealth.Status;

class HealthWatchTest {
    private final SetClock clock = new SetClock();
    private final List<String> said = new ArrayList<>();
    private Status status = Status.UP;

    private final HealthWatch watch =
            new HealthWatch(List.of(now -> new PartHealth("sqlite", status, "locked", now)), said::add, clock);

    @Test
    void aWaitIsSaidOnceWhenItBeginsAndOnceWhenItEnds() {
        watch.look();
        status = Status.WAITING;
        watch.look();
        watch.look();
        assertThat(watch.latest().isReady()).isFalse();
        assertThat(watch.latest().reasons()).isEqualTo("sqlite waiting: locked");
        status = Status.CATCHING_UP;
        watch.look();
        watch.look();

        assertThat(watch.latest().isReady()).isTrue();
        assertThat(said).containsExactly("sqlite waiting: locked", "sqlite goes on");
    }

    @Test
    void aWaitBeganWhenItWasFirstSeen() {
        status = Status.WAITING;
        Instant began = clock.instant();
        watch.look();
        clock.now = clock.now.plusSeconds(20);
        watch.look();

        assertThat(watch.latest().parts().get(0).since()).isEqualTo(began);
    }

    @Test
    void whoeverCannotBeAskedIsNotReady() {
        watch.look();
        clock.now = clock.now.plus(Duration.ofMinutes(2));

        assertThat(watch.latest().isReady()).isFalse();
        assertThat(watch.latest().reasons()).contains("no answer for 120 s");
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
