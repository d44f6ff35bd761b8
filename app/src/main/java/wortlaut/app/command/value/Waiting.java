package wortlaut.app.command.value;

import java.time.Duration;

/** How long to wait, in seconds; 0: not at all. */
public final class Waiting extends WholeNumber<Duration> {
    public Waiting() {
        super(0, Integer.MAX_VALUE, "a time to wait in seconds", Duration::ofSeconds);
    }
}
