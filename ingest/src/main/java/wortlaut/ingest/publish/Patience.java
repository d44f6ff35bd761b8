package wortlaut.ingest.publish;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How a feeder bears a broker that is away.
 *
 * @param atMost how long it waits for the next acknowledgement before it gives up
 * @param notices told, in a line each, that it waits, why, and that it goes on
 */
public record Patience(Duration atMost, Consumer<String> notices) {
    /** As good as for ever. */
    public static final Duration ENDLESS = Duration.ofDays(3650);

    public Patience {
        Objects.requireNonNull(atMost, "atMost");
        Objects.requireNonNull(notices, "notices");
    }

    boolean isEndless() {
        return atMost.compareTo(ENDLESS) >= 0;
    }
}
