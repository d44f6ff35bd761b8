package wortlaut.app.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks at every part once a second, on a thread of its own, so that whoever asks for the health never waits; and says it once when a part
 * begins to wait and when it goes on.
 */
public final class HealthWatch implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** A look takes that long only if something in it hangs. */
    private static final Duration STALE = Duration.ofSeconds(30);

    private final List<Part> parts;
    private final Consumer<String> say;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, PartHealth> last = new HashMap<>();
    private final Thread thread;
    private volatile Health health = new Health(List.of());
    private volatile Instant lookedAt;

    HealthWatch(List<Part> parts, Consumer<String> say, Clock clock) {
        this.parts = List.copyOf(parts);
        this.say = say;
        this.clock = clock;
        this.lookedAt = clock.instant();
        this.thread = new Thread(this::watch, "health");
        thread.setDaemon(true);
    }

    /** @param say takes one line each time that a part begins to wait or goes on */
    public static HealthWatch start(List<Part> parts, Consumer<String> say) {
        HealthWatch watch = new HealthWatch(parts, say, Clock.systemUTC());
        watch.thread.start();
        return watch;
    }

    /** For a program at a terminal: says it on standard error. */
    public static HealthWatch start(List<Part> parts) {
        return start(parts, line -> System.err.println("wortlaut: " + line));
    }

    /** As at the last look; not ready when that was long ago. */
    public Health health() {
        Duration age = Duration.between(lookedAt, clock.instant());
        if (age.compareTo(STALE) <= 0) {
            return health;
        }
        List<PartHealth> all = new ArrayList<>(health.parts());
        all.add(new PartHealth(
                "health",
                PartHealth.Status.STANDING_STILL,
                "no answer for " + age.toSeconds() + " s to how the parts are",
                lookedAt));
        return new Health(all);
    }

    @Override
    public void close() {
        closed.countDown();
        thread.interrupt();
    }

    private void watch() {
        try {
            do {
                look();
            } while (!closed.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void look() {
        List<PartHealth> now = new ArrayList<>();
        for (Part part : parts) {
            PartHealth seen = part.look(clock.instant());
            if (closed.getCount() == 0) {
                return; // What stops because everything is closed is no trouble.
            }
            now.add(kept(seen));
        }
        health = new Health(now);
        lookedAt = clock.instant();
    }

    /** A status that goes on began when it was first seen, unless the part knows better. */
    private PartHealth kept(PartHealth seen) {
        PartHealth before = last.get(seen.part());
        PartHealth now = before != null
                        && before.status() == seen.status()
                        && before.since().isBefore(seen.since())
                ? new PartHealth(seen.part(), seen.status(), seen.reason(), before.since())
                : seen;
        last.put(now.part(), now);
        boolean wasReady = before == null || before.status().isReady();
        if (now.status() == PartHealth.Status.STOPPED) {
            return now; // Whoever runs the part says why, and ends.
        }
        if (wasReady && !now.status().isReady()) {
            say.accept(now.toString());
        } else if (!wasReady && now.status().isReady()) {
            say.accept(now.part() + " goes on");
        }
        return now;
    }
}
