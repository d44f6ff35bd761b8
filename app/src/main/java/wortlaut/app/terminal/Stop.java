package wortlaut.app.terminal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Ctrl-C and termination, made clean: the signal asks, the main thread closes its components and says so, and only then the process
 * ends. Closing in the shutdown hook itself would race with the main thread. A part that hangs in closing does not keep the process: it
 * ends after 12 s, or at once when asked again, and whatever was acknowledged is in the log.
 */
public final class Stop {
    private static final Duration FIRST_LOOK = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    /** Every part has 10 s at the most to close, and they close at once or in milliseconds; 15 s is what users wait. */
    private static final Duration CLOSING = Duration.ofSeconds(12);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile Runnable onAsked = () -> {};

    private Stop() {}

    /** Listens from now on. Whoever calls this must call {@link #done}. */
    public static Stop onInterrupt() {
        return onInterrupt(CLOSING);
    }

    /** The same with another patience for closing, after which the process ends all the same and says what hangs. */
    static Stop onInterrupt(Duration closing) {
        Stop stop = new Stop();
        Thread closer = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop.interrupted(closing, closer), "stop"));
        return stop;
    }

    /** Asks only when the program does, never by a signal. */
    public static Stop never() {
        return new Stop();
    }

    /** Also runs this once asked, such as waking a reader. */
    public void whenAsked(Runnable action) {
        onAsked = action;
        if (isAsked()) {
            action.run();
        }
    }

    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Asks, as the signal does. */
    public void ask() {
        if (!isAsked()) {
            asked.countDown();
            onAsked.run();
        }
    }

    /** Waits until asked. */
    public void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until asked, at most this long; true when asked. */
    public boolean await(Duration atMost) {
        try {
            return asked.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /**
     * Waits for a condition; false when asked to stop before it holds. A look may ask a broker that has other things to do, so the pauses
     * between looks grow with the waiting: from 20 ms to a tenth of it, half a second at most.
     *
     * @param check called before each look; what it throws ends the wait
     */
    public boolean awaitCondition(BooleanSupplier condition, Runnable check) {
        long begun = System.nanoTime();
        check.run();
        while (!condition.getAsBoolean()) {
            if (await(pause(Duration.ofNanos(System.nanoTime() - begun)))) {
                return false;
            }
            check.run();
        }
        return true;
    }

    private static Duration pause(Duration waited) {
        Duration tenth = waited.dividedBy(10);
        if (tenth.compareTo(FIRST_LOOK) < 0) {
            return FIRST_LOOK;
        }
        return tenth.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : tenth;
    }

    /** Everything is closed; the process may end. */
    public void done() {
        done.countDown();
    }

    private void interrupted(Duration closing, Thread closer) {
        Watchdog.start(closing, closer);
        ask();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
