package wortlaut.sink.jdbc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** A source's time made comparable. */
final class PublishedTime {
    /** Of one width, so that times sort as text too. */
    private static final DateTimeFormatter SORTABLE =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    /** What PostgreSQL and readers of text can both order. */
    private static final int LAST_YEAR = 9999;

    private PublishedTime() {}

    /** ISO 8601 in UTC with milliseconds; null when the time is absent, unreadable or names no zone, which is never guessed. */
    static String utc(String asGiven) {
        if (asGiven == null) {
            return null;
        }
        try {
            OffsetDateTime time =
                    OffsetDateTime.parse(asGiven.replace(' ', 'T')).withOffsetSameInstant(ZoneOffset.UTC);
            return time.getYear() < 1 || time.getYear() > LAST_YEAR ? null : utc(time.toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }

    static String utc(Instant time) {
        return SORTABLE.format(time);
    }
}
