package wortlaut.app.command.value;

import java.time.Duration;

/** In milliseconds. A transaction may not stay open for longer than 30 s, and this is well within. */
public final class CommitInterval extends WholeNumber<Duration> {
    public CommitInterval() {
        super(1, 10_000, "a time in milliseconds", Duration::ofMillis);
    }
}
