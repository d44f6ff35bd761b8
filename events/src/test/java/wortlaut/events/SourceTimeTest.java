package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01T09:00:00+01:00",
                "2026-11-01T08:00Z",
                "2026-11-01 09:00:00+0100",
                "2026-11-01 09:00:00 +0100",
                "2026-11-01T09:00:00.000+01",
                "2026-11-01T09:00:00+01:00[Europe/Berlin]",
                "Sun, 01 Nov 2026 08:00:00 GMT",
                "Sun, 1 Nov 2026 09:00 +0100",
                "1 Nov 2026 03:00:00 EST",
                "1793520000",
                "Sun, 1 Nov 26 09:00 +0100",
                "Mon, 1 Nov 2026 09:00:00 +0100 (CET)",
                "20261101T090000+0100",
                "20261101T0800Z",
                "1793520000.000",
                "1793520000000"
            })
    void timesAsSourcesWriteThem(String asGiven) {
        assertThat(SourceTime.instant(asGiven)).contains(Instant.parse("2026-11-01T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01T09:00:00",
                "2026-11-01",
                "2026",
                "",
                "gestern",
                "+12026-11-01T09:00:00Z",
                "TTTTTTTTZ[Z[Z[x",
                "Sun, 32 Nov 2026 08:00:00 GMT"
            })
    void whatNamesNoMomentIsNotGuessed(String asGiven) {
        assertThat(SourceTime.instant(asGiven)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01T09:00:00",
                "2026-11-01T09:00",
                "2026-11-01 09:00:00",
                "1 Nov 2026 09:00",
                "2026-11-01T08:00:00Z"
            })
    void whoeverMeansTheirOwnZoneNamesIt(String asGiven) {
        assertThat(SourceTime.instant(asGiven, ZoneOffset.ofHours(1))).contains(Instant.parse("2026-11-01T08:00:00Z"));
    }

    @Test
    void aDayBeginsInThatZone() {
        assertThat(SourceTime.instant("2026-11-01", ZoneOffset.ofHours(1)))
                .contains(Instant.parse("2026-10-31T23:00:00Z"));
        assertThat(SourceTime.instant("0000-12-31", ZoneOffset.UTC)).isEmpty();
        assertThat(SourceTime.instant("gestern", ZoneOffset.UTC)).isEmpty();
        assertThat(SourceTime.instant(null, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void utcIsOfOneWidth() {
        assertThat(SourceTime.utc(Instant.parse("2026-11-01T08:00:00Z"))).isEqualTo("2026-11-01T08:00:00.000Z");
    }
}
