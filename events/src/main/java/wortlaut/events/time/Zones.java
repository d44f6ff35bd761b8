package wortlaut.events.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Zones as feeds and pages name them: RFC 822's (section 5.1), Europe's, and the American short forms that leave open whether it is summer. Names that stand
 * for several zones of the world are taken as American or European media use them.
 */
final class Zones {
    private static final Pattern DIGITS =
            Pattern.compile("(?:gmt|utc)?\\s?([+-])(\\d{1,2}):?(\\d{2})?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> OFFSETS = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("ut", "Z"),
            Map.entry("wet", "Z"),
            Map.entry("bst", "+01:00"),
            Map.entry("west", "+01:00"),
            Map.entry("mez", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("mesz", "+02:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"));
    private static final Map<String, String> REGIONS = Map.of(
            "et", "America/New_York", "ct", "America/Chicago", "mt", "America/Denver", "pt", "America/Los_Angeles");

    private Zones() {}

    static Optional<ZoneOffset> offset(String zone, LocalDateTime local) {
        String name = zone.replaceAll("[()\\s]", "").toLowerCase(Locale.ROOT);
        if (OFFSETS.containsKey(name)) {
            return Optional.of(ZoneOffset.of(OFFSETS.get(name)));
        } else if (REGIONS.containsKey(name)) {
            return Optional.of(ZoneId.of(REGIONS.get(name)).getRules().getOffset(local));
        }
        Matcher digits = DIGITS.matcher(name);
        return digits.matches() ? hours(digits) : Optional.empty();
    }

    private static Optional<ZoneOffset> hours(Matcher digits) {
        try {
            int sign = digits.group(1).equals("-") ? -1 : 1;
            int minutes = digits.group(3) == null ? 0 : Integer.parseInt(digits.group(3));
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(digits.group(2)), sign * minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
