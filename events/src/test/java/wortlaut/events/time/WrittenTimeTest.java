package wortlaut.events.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.SourceTime;

class WrittenTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 3 Nov 2025 14:05 MEZ",
                "Mo, 03 Nov 2025 14:05:00 +0100",
                "3 Nov 25 14:05 CET",
                "Mon, 03 Nov 2025 13:05:00 Z",
                "Mon, 03 Nov 2025 13:05:00 UT",
                "Mon, 3 Nov 2025 08:05 EST",
                "November 3, 2025 at 8:05 a.m. ET",
                "Nov. 3, 2025, 8:05 AM EST",
                "Monday, November 3rd, 2025 8:05am ET",
                "3 November 2025 13:05 GMT",
                "Published: 3rd November 2025, 13.05 GMT",
                "3. November 2025, 14.05 Uhr MEZ",
                "03.11.2025 14:05 Uhr (MEZ)",
                "Stand: 03.11.2025, 14:05 Uhr MEZ",
                "2025/11/03 14:05 +01:00",
                "1762175100",
                "1762175100000"
            })
    void momentsAreUnderstood(String asGiven) {
        assertThat(SourceTime.instant(asGiven)).contains(Instant.parse("2025-11-03T13:05:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Montag, 3. November 2025, 14.05 Uhr",
                "3. Nov. 2025 - 14:05",
                "Stand: 03.11.2025 14:05 Uhr",
                "Mo., 03.11.2025 | 14:05 Uhr",
                "am 3. November 2025 um 14:05 Uhr",
                "3.11.25, 14:05",
                "November 3, 2025 2:05 PM",
                "Updated Nov. 3, 2025 at 2:05 p.m.",
                "3 November 2025 14:05",
                "Veröffentlicht am 03.11.2025 um 14:05 Uhr",
                "3.\u00a0November\u00a02025, 14:05\u00a0Uhr"
            })
    void aTimeWithoutAZoneIsSaidToBeOne(String asGiven) {
        assertThat(SourceTime.instant(asGiven)).isEmpty();
        assertThat(SourceTime.isWithoutZone(asGiven)).isTrue();
        assertThat(SourceTime.instant(asGiven, ZoneOffset.ofHours(1))).contains(Instant.parse("2025-11-03T13:05:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. November 2025",
                "03.11.2025",
                "Nov 3, 2025",
                "Monday 3 November 2025",
                "3. Nov. 25",
                "1. März 2024",
                "12 Sept 2024"
            })
    void aDayIsADay(String asGiven) {
        assertThat(SourceTime.isWithoutZone(asGiven)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vor 3 Stunden",
                "3/11/2025",
                "31.02.2025",
                "32. November 2025",
                "3. Novembro 2025",
                "3. November 2025 im Rathaus",
                "14:05 Uhr",
                "November 2025",
                "3. November 2025, 14:05 Uhr XYZ",
                "3 November 2025 13:05 p.m. GMT",
                "Monday",
                "3. Stock 2025"
            })
    void whatIsNoDateIsNotUnderstood(String asGiven) {
        assertThat(SourceTime.instant(asGiven)).isEmpty();
        assertThat(SourceTime.isWithoutZone(asGiven)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'July 4, 2025 at 2:05 p.m. ET', 2025-07-04T18:05:00Z",
        "'4. Juli 2025, 14:05 Uhr MESZ', 2025-07-04T12:05:00Z",
        "'12 a.m. ET, x', ''"
    })
    void summerIsAsTheZoneHasIt(String asGiven, String instant) {
        assertThat(SourceTime.instant(asGiven).map(Instant::toString).orElse(""))
                .isEqualTo(instant == null ? "" : instant);
    }
}
