package wortlaut.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.WortlautException;

class MomentTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    @Test
    void theEndsOfTheLogHaveNames() {
        assertThat(Moment.parse("beginning", NOW)).isEqualTo(new Moment.Beginning());
        assertThat(Moment.parse("now", NOW)).isEqualTo(new Moment.Now());
    }

    @ParameterizedTest
    @CsvSource({"-250ms,PT0.25S", "-30s,PT30S", "-5m,PT5M", "-2h,PT2H", "-7d,PT168H"})
    void aTimeBeforeNowIsAMinusAndAUnit(String text, String before) {
        assertThat(Moment.parse(text, NOW)).isEqualTo(new Moment.At(NOW.minus(Duration.parse(before))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-31T09:00:00Z",
                "2026-10-31T10:00:00+01:00",
                "2026-10-31T04:00:00-05:00",
                "2026-10-31T10:00:00+0100",
                "2026-10-31T10:00:00+01",
                "2026-10-31T10:00+01:00",
                "20261031T100000+0100",
                "2026-10-31t09:00:00z",
                "2026-10-31 10:00:00+01:00",
                "1793437200"
            })
    void aTimeWithAZoneIsThatTime(String text) {
        assertThat(Moment.parse(text, NOW)).isEqualTo(new Moment.At(Instant.parse("2026-10-31T09:00:00Z")));
    }

    @Test
    void withoutAZoneItIsMeantHere() {
        ZoneId here = ZoneId.systemDefault();
        assertThat(Moment.parse("2026-10-31T09:00", NOW))
                .isEqualTo(new Moment.At(
                        LocalDateTime.of(2026, 10, 31, 9, 0).atZone(here).toInstant()));
        assertThat(Moment.parse("2026-10-31", NOW))
                .isEqualTo(new Moment.At(
                        LocalDate.of(2026, 10, 31).atStartOfDay(here).toInstant()));
    }

    @Test
    void beforeTheLogHadTimesItsTimesBegin() {
        assertThat(new Moment.At(Instant.parse("1965-05-05T00:00:00Z")).epochMillis())
                .isZero();
        assertThat(new Moment.At(Instant.ofEpochMilli(7)).epochMillis()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-99999999999999999999h",
                "-999999999999999h",
                "-9223372036854775807ms",
                "-730001d",
                "+999999999-12-31T23:59:59Z",
                "+10000-01-01",
                "-0044-03-15",
                "-999999999-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z"
            })
    void timesBeyondAllNewsAreRefused(String text) {
        assertThatThrownBy(() -> Moment.parse(text, NOW))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("'" + text + "' is no time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "-730000d", "-999999999999ms", "1969-12-31"})
    void theFirstAndLastTimesAreThose(String text) {
        Moment moment = Moment.parse(text, NOW);

        assertThat(((Moment.At) moment).epochMillis()).isBetween(0L, 253_402_300_799_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2h", "-2w", "-h", "2026-13-01", "2026-10-31T25:00:00Z", "31.13.2026"})
    void whatIsNoTimeIsRefusedWithWhatWouldBeOne(String text) {
        assertThatThrownBy(() -> Moment.parse(text, NOW))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("'" + text + "' is no time")
                .hasMessageContaining("beginning, now, -2h");
    }
}
