package wortlaut.app.command.value;

import java.time.Duration;

/** A stretch of time in seconds. */
public final class Seconds extends WholeNumber<Duration> {
    public Seconds() {
        super(1, Integer.MAX_VALUE, "a time in seconds", Duration::ofSeconds);
    }
}
