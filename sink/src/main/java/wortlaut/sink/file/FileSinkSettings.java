package wortlaut.sink.file;

import java.time.Duration;
import java.util.Objects;
import wortlaut.events.WortlautException;

/**
 * When a file is finished, and which finished files are joined.
 *
 * @param maxBytes a file that has reached this size is finished
 * @param maxAge a file is finished this long after its first record came in
 * @param smallBytes finished files below this size are joined with what follows them
 */
public record FileSinkSettings(long maxBytes, Duration maxAge, long smallBytes) {
    private static final long MIB = 1024 * 1024;

    public static final FileSinkSettings DEFAULT = new FileSinkSettings(64 * MIB, Duration.ofSeconds(5), 8 * MIB);

    /** @throws WortlautException if a size or the age is negative, or the small size is above the greatest */
    public FileSinkSettings {
        Objects.requireNonNull(maxAge, "maxAge");
        if (maxBytes < 1 || maxAge.isNegative() || smallBytes < 0 || smallBytes > maxBytes) {
            throw new WortlautException(
                    "files need a size of 1 byte or more, an age of 0 or more and a small size of at most"
                            + " the size, but have " + maxBytes + ", " + maxAge + " and " + smallBytes);
        }
    }
}
