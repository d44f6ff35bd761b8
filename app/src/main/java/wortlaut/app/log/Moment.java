package wortlaut.app.log;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.events.SourceTime;
import wortlaut.events.WortlautException;

/** A place in the log as users name it: its beginning, its end, or a time. */
public sealed interface Moment {
    /** The oldest record that is still there. */
    record Beginning() implements Moment {}

    /** What comes after now. */
    record Now() implements Moment {}

    /** The first record written at or after this time. */
    record At(Instant time) implements Moment {
        /** As the log has times, which knows none before 1970: no record was written before it. */
        long epochMillis() {
            return Math.max(0, time.toEpochMilli());
        }
    }

    /** More digits are beyond every time, and would not fit into a long. */
    Pattern RELATIVE = Pattern.compile("-(\\d{1,15})(ms|s|m|h|d)");

    /** As far back as times are understood: {@link SourceTime}. */
    Duration LONGEST = Duration.ofDays(365L * 2_000);

    /**
     * Reads {@code beginning}, {@code now}, {@code -2h} (ms, s, m, h, d before now, 2,000 years at most) or a date or time as
     * {@link SourceTime} has them; one without a zone is meant in the zone of this machine.
     *
     * @throws WortlautException if it is none of these
     */
    static Moment parse(String text, Instant now) {
        Matcher relative = RELATIVE.matcher(text);
        if (text.equals("beginning")) {
            return new Beginning();
        } else if (text.equals("now")) {
            return new Now();
        } else if (relative.matches()) {
            return new At(before(now, Long.parseLong(relative.group(1)), relative.group(2), text));
        }
        return new At(SourceTime.instant(text, ZoneId.systemDefault()).orElseThrow(() -> noTime(text)));
    }

    private static Instant before(Instant now, long amount, String unit, String text) {
        Duration one = switch (unit) {
            case "ms" -> Duration.ofMillis(1);
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
        if (amount > LONGEST.dividedBy(one)) {
            throw noTime(text);
        }
        return now.minus(one.multipliedBy(amount));
    }

    private static WortlautException noTime(String text) {
        return new WortlautException("'" + text
                + "' is no time; use beginning, now, -2h (ms, s, m, h, d; 2,000 years at most) or ISO 8601 of the"
                + " years 1 to 9999, such as 2026-11-01T09:00:00Z");
    }
}
