package wortlaut.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as a source writes it: ISO 8601 (offset {@code Z}, {@code +01:00}, {@code +0100} or {@code +01}), RFC 822 and 2822 (the dates of
 * feeds and mail) or seconds or milliseconds since 1970. A time that names no zone is never guessed. Every check is linear in the text,
 * and texts beyond {@link ArticleLimits#MAX_TIME} are no times.
 */
public final class SourceTime {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.SMART);
    private static final DateTimeFormatter MAIL = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[EEE, ][EEE ]d MMM yyyy HH:mm[:ss] ")
            .appendPattern("[XX][XXX][z]")
            .toFormatter(Locale.ENGLISH);

    /** Of one width, so that times sort as text too. */
    private static final DateTimeFormatter SORTABLE =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    /** Numbers from here on are milliseconds: in seconds they would lie beyond the year 5100. */
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private SourceTime() {}

    /** The moment; empty when the time is absent, not understood, without a zone, or outside the years 1 to 9999. */
    public static Optional<Instant> instant(String asGiven) {
        if (asGiven == null || asGiven.isBlank() || asGiven.length() > ArticleLimits.MAX_TIME) {
            return Optional.empty();
        }
        String time = asGiven.strip();
        Optional<Instant> found = isNumber(time)
                ? Optional.of(sinceEpoch(Long.parseLong(time)))
                : parse(ISO, withT(withoutRegion(time))).or(() -> parse(MAIL, time));
        return found.filter(instant -> !instant.isBefore(FIRST) && !instant.isAfter(LAST));
    }

    /** A moment as ISO 8601 in UTC with milliseconds: of one width, so that it sorts as text. */
    public static String utc(Instant time) {
        return SORTABLE.format(time);
    }

    private static Optional<Instant> parse(DateTimeFormatter format, String time) {
        try {
            return Optional.of(Instant.from(format.parse(time)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Ten to thirteen digits: fewer would be a year or a day. */
    private static boolean isNumber(String time) {
        return time.length() >= 9 && time.length() <= 13 && time.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Instant sinceEpoch(long number) {
        return number < FIRST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    /** {@code 2026-11-01T09:00:00+01:00[Europe/Berlin]} names the region beside the offset. */
    private static String withoutRegion(String time) {
        int region = time.indexOf('[');
        return region > 0 && time.endsWith("]") ? time.substring(0, region) : time;
    }

    /** RFC 3339 allows a space instead of the T. */
    private static String withT(String time) {
        return time.length() > 10 && time.charAt(10) == ' '
                ? time.substring(0, 10) + 'T' + time.substring(11).replace(" ", "")
                : time;
    }
}
