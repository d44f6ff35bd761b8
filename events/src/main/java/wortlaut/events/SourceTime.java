package wortlaut.events;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wortlaut.events.time.WrittenTime;

/**
 * A time as a source writes it: ISO 8601 (offset {@code Z}, {@code +01:00}, {@code +0100} or {@code +01}; also in its basic form), RFC 822
 * and 2822 (the dates of feeds and mail), seconds or milliseconds since 1970, or a date
 * as German and English pages write it ({@link WrittenTime}). A time that names no zone is never guessed. Every check is linear in the text,
 * and texts beyond {@link ArticleLimits#MAX_TIME} are no times.
 */
public final class SourceTime {
    /** Day and hour; optional parts end with an offset, which {@link #instant} asks for and {@link #isWithoutZone} does without. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .appendPattern("HH[:mm[:ss]]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .appendPattern("[XXX][XX][X]")
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.SMART);

    /** ISO 8601's basic form, as in IPTC's older formats: {@code 20261101T090000+0100}. */
    private static final DateTimeFormatter BASIC = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuuMMdd'T'HHmm[ss][XX][X]")
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter MAIL = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM [uuuu][uu] HH:mm[:ss][ XX][ XXX][ z]")
            .toFormatter(Locale.ENGLISH);
    private static final List<DateTimeFormatter> FORMS = List.of(ISO, BASIC, MAIL);

    /** Of one width, so that times sort as text too. */
    private static final DateTimeFormatter SORTABLE =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    /** Numbers from here on are milliseconds: in seconds they would lie beyond the year 5100. */
    private static final BigDecimal FIRST_MILLIS = new BigDecimal(100_000_000_000L);

    private SourceTime() {}

    /** The moment; empty when the time is absent, not understood, without a zone, or outside the years 1 to 9999. */
    public static Optional<Instant> instant(@Nullable String asGiven) {
        if (asGiven == null || asGiven.isBlank() || asGiven.length() > ArticleLimits.MAX_TIME) {
            return Optional.empty();
        }
        String time = asGiven.strip();
        Optional<Instant> found = isNumber(time)
                ? Optional.of(sinceEpoch(time))
                : parsed(time).filter(SourceTime::hasZone).map(Instant::from);
        return found.filter(SourceTime::isWithinYears);
    }

    /** The same for people who mean their own zone where they name none; a day is its beginning. */
    public static Optional<Instant> instant(String asGiven, ZoneId otherwise) {
        if (!isWithoutZone(asGiven)) {
            return instant(asGiven);
        }
        return parsed(asGiven.strip())
                .map(time -> time.isSupported(ChronoField.HOUR_OF_DAY)
                        ? LocalDateTime.from(time)
                        : LocalDate.from(time).atStartOfDay())
                .map(local -> local.atZone(otherwise).toInstant())
                .filter(SourceTime::isWithinYears);
    }

    private static boolean isWithinYears(Instant instant) {
        return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
    }

    /** A moment as ISO 8601 in UTC with milliseconds: of one width, so that it sorts as text. */
    public static String utc(Instant time) {
        return SORTABLE.format(time);
    }

    /** Whether this is a day, or a time in one of these forms, without the zone that would make it a moment. */
    public static boolean isWithoutZone(@Nullable String asGiven) {
        if (asGiven == null || asGiven.length() > ArticleLimits.MAX_TIME) {
            return false;
        }
        return parsed(asGiven.strip()).filter(time -> !hasZone(time)).isPresent();
    }

    private static Optional<TemporalAccessor> parsed(String asGiven) {
        String time = withT(withoutWeekday(withoutNote(asGiven)));
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(form.parse(time));
            } catch (DateTimeException e) {
                // the next form
            }
        }
        return WrittenTime.parse(asGiven);
    }

    private static boolean hasZone(TemporalAccessor time) {
        return time.isSupported(ChronoField.INSTANT_SECONDS);
    }

    /** Nine to thirteen digits before a fraction: fewer would be a year or a day. */
    private static boolean isNumber(String time) {
        String whole = wholePart(time);
        String fraction = time.substring(Math.min(time.length(), whole.length() + 1));
        return whole.length() >= 9 && whole.length() <= 13 && isDigits(whole) && isDigits(fraction);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String wholePart(String number) {
        int point = number.indexOf('.');
        return point < 0 ? number : number.substring(0, point);
    }

    private static Instant sinceEpoch(String number) {
        BigDecimal since = new BigDecimal(number.endsWith(".") ? wholePart(number) : number);
        BigDecimal millis = since.compareTo(FIRST_MILLIS) < 0 ? since.movePointRight(3) : since;
        return Instant.ofEpochMilli(millis.longValue());
    }

    /** The day of the week says nothing that the date does not, and is often wrong: {@code Sun, 01 Nov 2026 …}. */
    private static String withoutWeekday(String time) {
        int letters = 0;
        while (letters < time.length() && Character.isLetter(time.charAt(letters))) {
            letters++;
        }
        boolean named = letters >= 2 && letters < time.length() && ", ".indexOf(time.charAt(letters)) >= 0;
        return named ? time.substring(letters + 1).strip() : time;
    }

    /** RFC 2822 allows the name of the zone as a comment: {@code +0100 (CET)}. */
    private static String withoutNote(String asGiven) {
        String time = withoutRegion(asGiven);
        int note = time.lastIndexOf(" (");
        return note > 0 && time.endsWith(")") ? time.substring(0, note).strip() : time;
    }

    /** {@code 2026-11-01T09:00:00+01:00[Europe/Berlin]} names the region beside the offset. */
    private static String withoutRegion(String time) {
        int region = time.indexOf('[');
        return region > 0 && time.endsWith("]") ? time.substring(0, region) : time;
    }

    /** RFC 3339 allows a space instead of the T. */
    private static String withT(String time) {
        return time.length() > 10 && time.charAt(4) == '-' && time.charAt(10) == ' '
                ? time.substring(0, 10) + 'T' + time.substring(11).replace(" ", "")
                : time;
    }
}
