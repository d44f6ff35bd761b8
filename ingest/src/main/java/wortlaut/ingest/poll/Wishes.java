package wortlaut.ingest.poll;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;

/**
 * How often a list wants to be asked.
 *
 * @param atMostEvery {@code ttl} of RSS 2.0, or the update period of RSS 1.0's syndication module; zero where it says nothing
 * @param skipHours hours of the day in UTC in which nothing is new (RSS 2.0)
 * @param skipDays likewise days
 */
public record Wishes(Duration atMostEvery, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
    public static final Wishes NONE = new Wishes(Duration.ZERO, Set.of(), Set.of());

    /** All days and hours of a week: who skips them all has made a mistake. */
    private static final int MOST_HOURS = 7 * 24;

    public Wishes {
        Objects.requireNonNull(atMostEvery, "atMostEvery");
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }

    /** The first moment from this one on that is not to be skipped. */
    Instant notSkipped(Instant moment) {
        ZonedDateTime time = moment.atZone(ZoneOffset.UTC);
        for (int hours = 0; hours < MOST_HOURS; hours++) {
            if (!skipHours.contains(time.getHour()) && !skipDays.contains(time.getDayOfWeek())) {
                return time.toInstant();
            }
            time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return moment;
    }
}
