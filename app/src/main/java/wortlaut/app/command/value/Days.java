package wortlaut.app.command.value;

import java.time.Duration;

/** How long something is kept, in days; a thousand years are for ever. */
public final class Days extends WholeNumber<Duration> {
    public Days() {
        super(1, 365_000, "a time in days", Duration::ofDays);
    }
}
