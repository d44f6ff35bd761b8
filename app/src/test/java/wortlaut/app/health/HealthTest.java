package wortlaut.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.app.health.PartHealth.Status;

class HealthTest {
    @ParameterizedTest
    @CsvSource({"UP,true", "CATCHING_UP,true", "WAITING,false", "STANDING_STILL,false", "STOPPED,false"})
    void everythingIsReadyWhenEveryPartIs(Status status, boolean ready) {
        assertThat(new Health(List.of(part("broker", Status.UP, ""), part("sqlite", status, "why"))).isReady())
                .isEqualTo(ready);
    }

    @Test
    void onlyWhatIsNotReadyIsAReason() {
        Health health = new Health(List.of(
                part("broker", Status.UP, ""),
                part("enricher", Status.CATCHING_UP, "7 records to go"),
                part("sqlite", Status.STANDING_STILL, "locked"),
                part("files", Status.STOPPED, "")));

        assertThat(health.reasons()).isEqualTo("sqlite standing still: locked; files stopped");
        assertThat(new Health(List.of()).reasons()).isEmpty();
    }

    private static PartHealth part(String name, Status status, String reason) {
        return new PartHealth(name, status, reason, Instant.EPOCH);
    }
}
