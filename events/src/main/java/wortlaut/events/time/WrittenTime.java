package wortlaut.events.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them, German and English: {@code Montag, 3. November 2025, 14.05 Uhr}, {@code Stand: 03.11.2025 14:05 Uhr}, {@code November 3, 2025 at
 * 2:05 p.m. ET}, {@code 3 Nov 25 14:05 MEZ}. Days and months that could be exchanged ({@code 3/11/2025}) are not understood, as nobody can tell which is
 * which; so is what says anything beside a date. Linear in the text but for bounded parts.
 */
public final class WrittenTime {
    private static final String WEEKDAY =
            "(?:(?:mo|di|mi|do|fr|sa|so)\\.?|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\.?|montag|dienstag|mittwoch|donnerstag|"
                    + "freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final String BEFORE =
            "(?:(?:stand|aktualisiert|zuletzt aktualisiert|letzte aktualisierung|veröffentlicht|erstellt|erschienen|publiziert|datum|published|"
                    + "updated|last updated|posted|first published|created|modified|date)\\b\\s*(?:on|am|at|um|vom)?\\s*:?\\s*)?(?:am |vom |on |the )?";
    private static final String MONTH = "(?<month>\\p{L}{3,9})\\.?";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2}|\\d{2}(?!\\d))";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String TIME =
            "(?:\\s*(?:,|-|–|—|\\||·|•|/|um|at|gegen|@)?\\s*(?:(?:um|at)\\s+)?(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?)?"
                    + "\\s*(?<half>[ap]\\.?\\s?m\\b\\.?)?\\s*(?:uhr|h\\b|hrs)?\\s*(?<zone>\\(?[a-zA-Z]{1,5}\\)?|(?:gmt|utc)?\\s?[+-]\\d{1,2}:?(?:\\d{2})?)?)?";
    private static final Pattern DAY_FIRST =
            pattern(DAY + "(?:\\.|st|nd|rd|th)?(?: of)?[\\s-]*" + MONTH + ",?[\\s-]*" + YEAR);
    private static final Pattern MONTH_FIRST = pattern(MONTH + "\\s*" + DAY + "(?:st|nd|rd|th)?,?\\s+" + YEAR);
    private static final Pattern NUMBERS = pattern(DAY + "\\.\\s?(?<month>\\d{1,2})\\.\\s?" + YEAR);
    private static final Pattern YEAR_FIRST = pattern("(?<year>(?:19|20)\\d{2})[/.-](?<month>\\d{2})[/.-]" + DAY);

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("jän", 1),
            Map.entry("feb", 2),
            Map.entry("mär", 3),
            Map.entry("mar", 3),
            Map.entry("mrz", 3),
            Map.entry("mae", 3),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dez", 12),
            Map.entry("dec", 12));

    /** All names of months begin as these do, and nothing else that is taken for one. */
    private static final Pattern NAME = Pattern.compile(
            "jan(?:uary|uar|ner)?|jän(?:ner)?|feb(?:ruary|ruar|er)?|mär(?:z)?|mrz|maerz|mar(?:ch)?|apr(?:il)?|mai|may|jun(?:e|i)?|jul(?:y|i)?|aug(?:ust)?|sept?(?:ember)?"
                    + "|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dez(?:ember)?|dec(?:ember)?");

    private WrittenTime() {}

    private static Pattern pattern(String date) {
        return Pattern.compile(
                BEFORE + "(?:" + WEEKDAY + "\\s*,?\\s+(?:den |der |the )?)?" + date + TIME + "\\s*\\.?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The moment, or the day or the local time where no zone is named; empty where this is no such date. */
    public static Optional<TemporalAccessor> parse(String text) {
        String line = text.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
        for (Pattern pattern : new Pattern[] {NUMBERS, DAY_FIRST, MONTH_FIRST, YEAR_FIRST}) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                return time(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<TemporalAccessor> time(Matcher matcher) {
        try {
            Optional<LocalDate> day = day(matcher);
            if (day.isEmpty() || matcher.group("hour") == null) {
                return day.map(TemporalAccessor.class::cast);
            }
            LocalDateTime local = day.get().atTime(hour(matcher));
            String zone = matcher.group("zone");
            return zone == null ? Optional.of(local) : Zones.offset(zone, local).map(offset -> local.atOffset(offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        String name = matcher.group("month").toLowerCase(Locale.ROOT);
        boolean number = Character.isDigit(name.charAt(0));
        if (!number && !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        @Nullable Integer month = number ? Integer.valueOf(name) : MONTHS.get(name.substring(0, 3));
        int year = Integer.parseInt(matcher.group("year"));
        return month == null
                ? Optional.empty()
                : Optional.of(
                        LocalDate.of(year < 100 ? 2000 + year : year, month, Integer.parseInt(matcher.group("day"))));
    }

    private static LocalTime hour(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group("hour"));
        String half = matcher.group("half");
        if (half != null && (hour < 1 || hour > 12)) {
            throw new DateTimeException("an hour of a half day is from 1 to 12");
        } else if (half != null) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        return LocalTime.of(hour, number(matcher.group("minute")), number(matcher.group("second")));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The offset that a zone's abbreviation or digits stand for at this time; empty for one that is not known. */
    public static Optional<ZoneOffset> offset(String zone, LocalDateTime local) {
        return Zones.offset(zone, local);
    }
}
