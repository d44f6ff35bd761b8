package wortlaut.sink;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Longer and longer waits between tries, each a little off, so that many who wait do not all come back at once. */
final class Backoff {
    private static final long FIRST_MILLIS = 250;
    private static final long LONGEST_MILLIS = 10_000;

    private long millis = FIRST_MILLIS;

    /** How long to wait before the next try: up to a fifth more or less than twice the last one. */
    Duration next() {
        double off = ThreadLocalRandom.current().nextDouble(0.8, 1.2);
        Duration wait = Duration.ofMillis(Math.round(millis * off));
        millis = Math.min(LONGEST_MILLIS, millis * 2);
        return wait;
    }

    /** All is well again. */
    void reset() {
        millis = FIRST_MILLIS;
    }
}
