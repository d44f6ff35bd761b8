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
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;

/**
 * Looks at every part once a second, on a thread of its own, so that whoever asks for the health never waits; and says it once when a part
 * begins to wait and when it goes on.
 */
public final class HealthWatch implements Component {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** A look takes that long only if something in it hangs. */
    private static final Duration STALE = Duration.ofSeconds(30);

    private final List<Part> parts;
    private final Consumer<String> say;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, PartHealth> last = new HashMap<>();
    private final Thread thread;
    private volatile Health latest = new Health(List.of());
    private volatile Instant lookedAt;

    HealthWatch(List<Part> parts, Consumer<String> say, Clock clock) {
        this.parts = List.copyOf(parts);
        this.say = say;
        this.clock = clock;
        this.lookedAt = clock.instant();
        this.thread = new Thread(this::watch, "health");
        thread.setDaemon(true);
    }

    /** For a program at a terminal: says on standard error each time that a part begins to wait or goes on. */
    public HealthWatch(List<Part> parts) {
        this(parts, line -> System.err.println("wortlaut: " + line), Clock.systemUTC());
    }

    @Override
    public void start() {
        thread.start();
    }

    /** Of the watch itself; {@link #latest} is of what it watches. */
    @Override
    public ComponentHealth health() {
        return ComponentHealth.of(thread, closed.getCount() == 0);
    }

    /** As at the last look; not ready when that was long ago. */
    public Health latest() {
        Duration age = Duration.between(lookedAt, clock.instant());
        if (age.compareTo(STALE) <= 0) {
            return latest;
        }
        List<PartHealth> all = new ArrayList<>(latest.parts());
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
        latest = new Health(now);
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
