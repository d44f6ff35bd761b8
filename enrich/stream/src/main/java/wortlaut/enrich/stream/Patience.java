package wortlaut.enrich.stream;

import java.time.Duration;

/** How long to wait before the next try: twice as long each time, from the beginning after a quiet time. Thread-safe. */
final class Patience {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration QUIET = Duration.ofMinutes(1);

    private Duration wait = FIRST;
    private long last = System.nanoTime();

    synchronized Duration next() {
        long now = System.nanoTime();
        if (now - last > QUIET.toNanos()) {
            wait = FIRST;
        }
        last = now;
        Duration next = wait;
        wait = wait.multipliedBy(2).compareTo(LONGEST) < 0 ? wait.multipliedBy(2) : LONGEST;
        return next;
    }
}
