package wortlaut.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import wortlaut.ingest.crawl.Crawler;
import wortlaut.ingest.position.Positions;

/** What all polled sources work with. */
record Workplace(PolledSource all, Crawler crawler, Positions positions, PollSettings settings, EntryReading entries) {
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    Workplace(PolledSource all, Crawler crawler, Positions positions, PollSettings settings) {
        this(all, crawler, positions, settings, new EntryReading(crawler, tries(settings), settings.clock()));
    }

    Instant now() {
        return settings.clock().instant();
    }

    /** Who leaves hosts no pause, in tests, waits for no page either. */
    private static Duration tries(PollSettings settings) {
        return settings.pause().compareTo(PollSettings.PAUSE) < 0 ? settings.pause() : BETWEEN_TRIES;
    }
}
