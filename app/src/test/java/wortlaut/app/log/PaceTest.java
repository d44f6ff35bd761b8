package wortlaut.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.WortlautException;

class PaceTest {
    @ParameterizedTest
    @CsvSource({"1x,PT1H", "60x,PT1M", "0.5x,PT2H", "3600x,PT1S", "max,PT0S"})
    void anHourOfTheLogTakesItsPart(String pace, Duration expected) {
        assertThat(Pace.parse(pace).wait(Duration.ofHours(1), Duration.ZERO)).isEqualTo(expected);
    }

    @Test
    void whatHasPassedIsNotWaitedForAgain() {
        Pace pace = Pace.parse("2x");

        assertThat(pace.wait(Duration.ofSeconds(10), Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(3));
        assertThat(pace.wait(Duration.ofSeconds(10), Duration.ofSeconds(5))).isZero();
        assertThat(pace.wait(Duration.ofSeconds(10), Duration.ofSeconds(60))).isZero();
    }

    @Test
    void timesBeyondAllClocksAreWaitedForAndNoError() {
        Duration ever = Duration.ofMillis(Long.MAX_VALUE);

        assertThat(Pace.parse("1x").wait(ever, Duration.ZERO)).isGreaterThan(Duration.ofDays(36_000));
        assertThat(Pace.parse("0.000001x")
                        .wait(Duration.ofDays(4_000), Duration.ZERO)
                        .toNanos())
                .isPositive();
        assertThat(Pace.parse("max").wait(ever, Duration.ZERO)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0x", "0.0x", "-1x", "1", "1 x", "fast", "1,5x", "MAX", "NaNx", "1e3x", "1xx"})
    void whatIsNoSpeedIsRefusedWithWhatWouldBeOne(String text) {
        assertThatThrownBy(() -> Pace.parse(text))
                .isInstanceOf(WortlautException.class)
                .hasMessage("'" + text + "' is no speed; use max, 1x, 60x …");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.NEGATIVE_INFINITY})
    void whatDoesNotMoveIsNoPace(double factor) {
        assertThatThrownBy(() -> new Pace(factor)).isInstanceOf(WortlautException.class);
    }
}
