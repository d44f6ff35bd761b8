package wortlaut.app.log;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.events.WortlautException;

/** A place in the log as users name it: its beginning, its end, or a time. */
public sealed interface Moment {
    /** The oldest record that is still there. */
    record Beginning() implements Moment {}

    /** What comes after now. */
    record Now() implements Moment {}

    /** The first record written at or after this time. */
    record At(Instant time) implements Moment {}

    Pattern RELATIVE = Pattern.compile("-(\\d+)(ms|s|m|h|d)");

    /**
     * Reads {@code beginning}, {@code now}, {@code -2h} (ms, s, m, h, d before now) or an ISO 8601 date or time; one without a zone is
     * meant in the zone of this machine.
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
            return new At(now.minus(duration(Long.parseLong(relative.group(1)), relative.group(2))));
        }
        return new At(instant(text));
    }

    private static Duration duration(long amount, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    private static Instant instant(String text) {
        try {
            if (!text.contains("T")) {
                return LocalDate.parse(text)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant();
            }
            return text.matches(".*T.*([Zz]|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            throw new WortlautException(
                    "'" + text
                            + "' is no time; use beginning, now, -2h (ms, s, m, h, d) or ISO 8601 such as 2026-11-01T09:00:00Z",
                    e);
        }
    }
}
