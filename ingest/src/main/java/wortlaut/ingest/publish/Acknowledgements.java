package wortlaut.ingest.publish;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import wortlaut.events.WortlautException;

/**
 * Counts what is under way and watches how long nothing has arrived: says once that the broker does not answer and once that it does again, and
 * when patience is at its end, gives up whatever waits. A thread of its own, for the feeder's may be waiting.
 */
final class Acknowledgements implements AutoCloseable {
    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final long FIRST_REST_MILLIS = 100;
    private static final long LONGEST_REST_MILLIS = 5_000;

    private final Patience patience;
    private final Runnable abort;
    private final Runnable settle;
    private final AtomicLong underWay = new AtomicLong();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread watch = new Thread(this::watch, "feeder watch");
    private volatile long lastNanos = System.nanoTime();
    private volatile boolean waiting;
    private volatile boolean outOfPatience;
    private long rest = FIRST_REST_MILLIS;

    /**
     * @param abort ends whatever waits for the broker
     * @param settle sends again what failed
     */
    Acknowledgements(Patience patience, Runnable abort, Runnable settle) {
        this.patience = patience;
        this.abort = abort;
        this.settle = settle;
        watch.setDaemon(true);
        watch.start();
    }

    void sent() {
        if (underWay.getAndIncrement() == 0) {
            lastNanos = System.nanoTime();
        }
    }

    void arrived() {
        refused();
        rest = FIRST_REST_MILLIS;
        if (waiting) {
            waiting = false;
            patience.notices().accept("the broker answers again; going on");
        }
    }

    /** The broker has answered, too. */
    void refused() {
        lastNanos = System.nanoTime();
        underWay.decrementAndGet();
    }

    long underWay() {
        return underWay.get();
    }

    /** Says what is wrong, and rests before the next try. */
    void rest(WortlautException reason) {
        if (silence().compareTo(patience.atMost()) >= 0) {
            outOfPatience = true;
            throw givenUp(reason);
        }
        say(reason.getMessage());
        try {
            TimeUnit.MILLISECONDS.sleep(
                    Math.min(rest, Math.max(1, patience.atMost().toMillis())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw givenUp(reason);
        }
        rest = Math.min(LONGEST_REST_MILLIS, rest * 2);
    }

    /** Why feeding ends before its time. */
    WortlautException givenUp(WortlautException reason) {
        String why = outOfPatience
                ? "the broker has taken nothing for " + patience.atMost().toSeconds() + " s"
                : "stopped while the broker took nothing";
        return new WortlautException(
                why + ": " + underWay()
                        + " records are not acknowledged; feed the same again, what was taken is not doubled ("
                        + reason.getMessage() + ")",
                reason);
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void watch() {
        try {
            while (!closed.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                if (underWay() > 0 && silence().compareTo(SILENCE) > 0) {
                    say("the broker has not answered for " + SILENCE.toSeconds() + " s");
                }
                if (underWay() > 0 && silence().compareTo(patience.atMost()) > 0) {
                    outOfPatience = true;
                    abort.run();
                    settle.run();
                    return;
                }
                settle.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(String what) {
        if (!waiting) {
            waiting = true;
            String howLong =
                    patience.isEndless() ? "" : " up to " + patience.atMost().toSeconds() + " s";
            patience.notices()
                    .accept(what + "; waiting" + howLong + ", " + underWay() + " records under way, nothing is lost");
        }
    }

    private Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastNanos);
    }
}
