package wortlaut.ingest.position;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;

/**
 * A record of the topic of sources. The key of a source is its address, that of an entry the source's address, a space, and the entry's own key; addresses
 * have no spaces. A record without a value forgets.
 */
public final class PositionRecord {
    private static final Json<SourceStatus> STATUS = Json.of(SourceStatus.class, "source");
    private static final Json<Seen> SEEN = Json.of(Seen.class, "entry of a source");

    private PositionRecord() {}

    static String key(String source, String entry) {
        return source + ' ' + entry;
    }

    static byte[] value(SourceStatus status) {
        return STATUS.write(status);
    }

    static byte[] value(Seen seen) {
        return SEEN.write(seen);
    }

    /** The source's status that a record has; empty for records of entries, and of what this version cannot read. */
    public static Optional<SourceStatus> status(@Nullable String key, byte @Nullable [] value) {
        if (key == null || value == null || key.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        try {
            SourceStatus status = STATUS.read(value);
            return status.schema().equals(SourceStatus.SCHEMA) ? Optional.of(status) : Optional.empty();
        } catch (WortlautException e) {
            return Optional.empty();
        }
    }

    /** Puts into memory what a record says. */
    static void into(PositionsInMemory memory, @Nullable String key, byte @Nullable [] value) {
        int space = key == null ? -1 : key.indexOf(' ');
        if (key == null || space < 0) {
            if (key != null && value == null) {
                memory.forget(key);
            }
            status(key, value).ifPresent(memory::save);
            return;
        }
        String source = key.substring(0, space);
        String entry = key.substring(space + 1);
        if (value == null) {
            memory.forget(source, List.of(entry));
            return;
        }
        try {
            memory.save(source, entry, SEEN.read(value));
        } catch (WortlautException e) {
            memory.forget(source, List.of(entry));
        }
    }
}
