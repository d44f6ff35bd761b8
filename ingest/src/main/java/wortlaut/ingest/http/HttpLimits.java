package wortlaut.ingest.http;

import java.time.Duration;
import java.util.Objects;

/**
 * What one exchange may take.
 *
 * @param connect until the connection stands, its encryption included
 * @param silence between two bytes of the answer, and until its first
 * @param whole from the request to the last byte, however steadily it drips
 * @param received bytes of a body as they are sent
 * @param unpacked bytes of a body once it is decompressed
 */
public record HttpLimits(Duration connect, Duration silence, Duration whole, int received, int unpacked) {
    /** For feeds, pages and sitemaps, of which the largest may have 50 MB by their protocol and hardly ever do. */
    public static final HttpLimits DEFAULT = new HttpLimits(
            Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(40), 16 * 1024 * 1024, 32 * 1024 * 1024);

    public HttpLimits {
        Objects.requireNonNull(connect, "connect");
        Objects.requireNonNull(silence, "silence");
        Objects.requireNonNull(whole, "whole");
    }
}
