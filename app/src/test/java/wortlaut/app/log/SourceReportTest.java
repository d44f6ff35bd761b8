package wortlaut.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wortlaut.ingest.position.SourceStatus;
import wortlaut.ingest.position.SourceStatus.Mark;
import wortlaut.ingest.position.SourceStatus.Trouble;

class SourceReportTest {
    @Test
    void whatWasFoundFetchedAndNewAndWhatWentWrongStandApartEachWithItsTime() {
        SourceStatus status = new SourceStatus(
                SourceStatus.SCHEMA,
                "feed:https://blatt.example/rss",
                null,
                null,
                "Blatt\u001b[2J",
                null,
                null,
                600L,
                "2026-11-01T11:00:00.000Z",
                new Mark("2026-11-01T10:00:00.000Z", 30),
                new Mark("2026-11-01T09:00:00.000Z", 1234),
                new Mark("2026-11-01T08:00:00.000Z", 1200),
                new Trouble("2026-11-01T10:30:00.000Z", "HTTP 503", 2),
                null,
                null);

        assertThat(SourceReport.of(status)).isEqualTo("""
                        feed:https://blatt.example/rss  Blatt\\u001b[2J
                          found    2026-11-01T10:00:00.000Z  30 entries
                          fetched  2026-11-01T09:00:00.000Z  1,234 articles in all
                          new      2026-11-01T08:00:00.000Z  1,200 articles in all
                          error    2026-11-01T10:30:00.000Z  HTTP 503 (2 in a row)
                          next     2026-11-01T11:00:00.000Z
                        """);
        assertThat(status.needsALook()).isTrue();
    }
}
