package wortlaut.ingest.publish;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How many records a second a feeder sends at the most, evenly. For one thread. */
public final class Rate {
    private final long nanosBetween;
    private long next = System.nanoTime();

    private Rate(long nanosBetween) {
        this.nanosBetween = nanosBetween;
    }

    /** As many as the broker takes. */
    public static Rate unlimited() {
        return new Rate(0);
    }

    /** @param records 1 or more */
    public static Rate perSecond(int records) {
        return new Rate(TimeUnit.SECONDS.toNanos(1) / records);
    }

    /** Waits until the next may go. What a slow source did not use is not made up for later. */
    void await() {
        if (nanosBetween == 0) {
            return;
        }
        long now = System.nanoTime();
        long wait = next - now;
        next = Math.max(next, now) + nanosBetween;
        while (wait > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(wait);
            wait = next - nanosBetween - System.nanoTime();
        }
    }
}
