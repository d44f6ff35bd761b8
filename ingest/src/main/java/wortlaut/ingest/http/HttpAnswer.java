package wortlaut.ingest.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answered, whatever its status.
 *
 * @param address that was asked
 * @param headers by their names in small letters, the first of each
 * @param body decompressed; empty where the status has none or it is no success
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record HttpAnswer(URI address, int status, Map<String, String> headers, byte[] body) {
    private static final int NOT_MODIFIED = 304;
    private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);
    private static final List<Integer> FOR_EVER = List.of(301, 308);

    /** Nobody is asked to wait longer than this, whatever they say. */
    private static final long LONGEST_SECONDS = Duration.ofDays(1).toSeconds();

    public HttpAnswer {
        headers = Map.copyOf(headers);
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public boolean isNotModified() {
        return status == NOT_MODIFIED;
    }

    /** Whether the address asked for is for ever another one. */
    public boolean isMovedForEver() {
        return FOR_EVER.contains(status);
    }

    /** Where to go instead; empty when there is no such place. */
    public Optional<URI> redirect() {
        return REDIRECTS.contains(status)
                ? header("location").flatMap(place -> WebAddress.resolve(address, place))
                : Optional.empty();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
    }

    public HttpQuestion.Validators validators() {
        return new HttpQuestion.Validators(header("etag"), header("last-modified"));
    }

    /** The charset that the content type names. */
    public Optional<String> charset() {
        return header("content-type").flatMap(type -> directive(type, ';', "charset"));
    }

    /** The media type, in small letters and without parameters. */
    public String mediaType() {
        return header("content-type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** How long what was sent stays fresh (RFC 9111), at most a day. */
    public Duration maxAge() {
        return header("cache-control")
                .flatMap(control -> directive(control, ',', "max-age"))
                .flatMap(HttpAnswer::seconds)
                .orElse(Duration.ZERO);
    }

    /** How long the server asks to be left alone (RFC 9110, section 10.2.3): seconds, or a date; at most a day. */
    public Optional<Duration> retryAfter(Instant now) {
        return header("retry-after").flatMap(value -> seconds(value).or(() -> until(value, now)));
    }

    private static Optional<String> directive(String header, char separator, String name) {
        for (String part : header.split(String.valueOf(separator), -1)) {
            String[] sides = part.strip().split("=", 2);
            if (sides.length == 2 && sides[0].strip().equalsIgnoreCase(name)) {
                return Optional.of(sides[1].strip().replace("\"", "").replace("'", ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<Duration> seconds(String number) {
        return number.strip().matches("\\d{1,15}")
                ? Optional.of(Duration.ofSeconds(Math.min(LONGEST_SECONDS, Long.parseLong(number.strip()))))
                : Optional.empty();
    }

    private static Optional<Duration> until(String date, Instant now) {
        try {
            Instant then = LocalDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant(ZoneOffset.UTC);
            long rest = Math.max(0, Duration.between(now, then).toSeconds());
            return Optional.of(Duration.ofSeconds(Math.min(LONGEST_SECONDS, rest)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
