package wortlaut.app.log;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.events.WortlautException;

/**
 * How fast a replay goes: as fast as it can, or a multiple of the speed at which the records were written.
 *
 * @param factor 60 replays an hour in a minute; infinite: without waiting
 */
public record Pace(double factor) {
    /** What a replay waits for a record at most; more nanoseconds than of 292 years do not fit into a long. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private static final double NANOS_PER_MILLI = 1e6;
    private static final Pattern MULTIPLE = Pattern.compile("(\\d+(?:\\.\\d+)?)x");

    public Pace {
        if (!(factor > 0)) {
            throw new WortlautException("a replay " + factor + " times as fast would not move; use max, 1x, 60x …");
        }
    }

    /** @throws WortlautException if it is neither {@code max} nor a multiple such as {@code 1x} or {@code 60x} */
    public static Pace parse(String text) {
        Matcher multiple = MULTIPLE.matcher(text);
        if (text.equals("max")) {
            return new Pace(Double.POSITIVE_INFINITY);
        } else if (multiple.matches() && Double.parseDouble(multiple.group(1)) > 0) {
            return new Pace(Double.parseDouble(multiple.group(1)));
        }
        throw new WortlautException("'" + text + "' is no speed; use max, 1x, 60x …");
    }

    /**
     * How long to wait before a record, given how long after the first one it was written and how long the replay has run. Never longer than a
     * hundred years.
     */
    public Duration wait(Duration afterFirst, Duration running) {
        double millis = afterFirst.toMillis() / factor;
        Duration due = millis > LONGEST.toMillis() ? LONGEST : Duration.ofNanos((long) (millis * NANOS_PER_MILLI));
        Duration wait = due.minus(running);
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
