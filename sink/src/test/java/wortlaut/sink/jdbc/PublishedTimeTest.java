package wortlaut.sink.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PublishedTimeTest {
    @Test
    void timeWithAZoneIsTurnedIntoUtc() {
        assertThat(PublishedTime.utc("2026-11-01T09:00:00+01:00")).isEqualTo("2026-11-01T08:00:00.000Z");
        assertThat(PublishedTime.utc("2026-11-01T09:00Z")).isEqualTo("2026-11-01T09:00:00.000Z");
    }

    @Test
    void timeWithoutAZoneIsNotGuessed() {
        assertThat(PublishedTime.utc("2026-11-01T09:00:00")).isNull();
        assertThat(PublishedTime.utc("2026-11-01")).isNull();
        assertThat(PublishedTime.utc((String) null)).isNull();
    }

    @Test
    void yearsThatWouldNotSortAreLeftOut() {
        assertThat(PublishedTime.utc("+12026-11-01T09:00:00Z")).isNull();
    }
}
