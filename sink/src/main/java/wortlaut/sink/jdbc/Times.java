package wortlaut.sink.jdbc;

import java.time.Instant;
import wortlaut.events.SourceTime;

/** Moments as text. All quotes of an article have the same, so the last one is remembered. Of one thread. */
final class Times {
    private Instant last = Instant.EPOCH;
    private String text = SourceTime.utc(Instant.EPOCH);

    String utc(Instant time) {
        if (!time.equals(last)) {
            text = SourceTime.utc(time);
            last = time;
        }
        return text;
    }
}
