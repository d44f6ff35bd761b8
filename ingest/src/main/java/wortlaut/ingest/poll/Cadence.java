package wortlaut.ingest.poll;

import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * How often a source is asked: twice in the time in which something new comes as a rule, between two bounds; where it fails, after twice as long each
 * time. Never exactly, so that many sources do not fall into step.
 *
 * @param shortest between two questions
 * @param longest likewise, unless the source asks for more
 */
public record Cadence(Duration shortest, Duration longest) {
    public static final Cadence DEFAULT = new Cadence(Duration.ofMinutes(5), Duration.ofHours(6));

    private static final int FIRST = 3;
    private static final int MOST_DOUBLINGS = 12;

    /** How much the latest gap counts beside all those before. */
    private static final double NEWEST = 0.3;

    private static final double JITTER = 0.1;

    public Cadence {
        Objects.requireNonNull(shortest, "shortest");
        Objects.requireNonNull(longest, "longest");
        longest = longest.compareTo(shortest) < 0 ? shortest : longest;
    }

    /** For a source of which nothing is known. */
    Duration gapAtFirst() {
        return shortest.multipliedBy(2L * FIRST);
    }

    /**
     * The time between two things new, as learned.
     *
     * @param before as learned until now
     * @param sinceLast since something new came the last time
     * @param fresh how much is new now
     */
    Duration gap(Duration before, Duration sinceLast, int fresh) {
        if (fresh == 0) {
            return before.compareTo(sinceLast) > 0 ? before : bounded(sinceLast, longest.multipliedBy(2));
        }
        double newest = (double) sinceLast.toMillis() / fresh;
        return Duration.ofMillis(Math.round((1 - NEWEST) * before.toMillis() + NEWEST * newest));
    }

    /** Until the next question. */
    Duration pause(Duration gap, RandomGenerator random) {
        Duration half = gap.dividedBy(2);
        return jittered(half.compareTo(shortest) < 0 ? shortest : bounded(half, longest), random);
    }

    /** Until the next question after so many failures. */
    Duration pauseAfterFailures(int failures, RandomGenerator random) {
        Duration doubled = shortest.multipliedBy(1L << Math.min(MOST_DOUBLINGS, Math.max(0, failures - 1)));
        return jittered(bounded(doubled, longest), random);
    }

    /** What a source asks for, up to the longest pause: some allow a day or a year to all their files alike. */
    Duration bounded(Duration asked) {
        return bounded(asked, longest);
    }

    private static Duration bounded(Duration time, Duration most) {
        return time.compareTo(most) > 0 ? most : time;
    }

    private static Duration jittered(Duration time, RandomGenerator random) {
        return time.plusMillis(Math.round(time.toMillis() * JITTER * random.nextDouble()));
    }
}
