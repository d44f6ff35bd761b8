package wortlaut.events.kafka;

import java.util.Objects;
import org.apache.kafka.common.serialization.Serde;

/**
 * A topic with what belongs to it, so that nobody pairs it wrongly. The key is the article's id, but on the topic of sources.
 *
 * @param <V> what its records hold
 */
public record Topic<V>(String name, Serde<String> keySerde, Serde<V> valueSerde, Cleanup cleanup) {

    /** What the broker may throw away. */
    public enum Cleanup {
        /** All but the newest record of a key, after the compaction lag. */
        COMPACT,
        /** The same, soon: only what is true now counts. */
        LATEST,
        /** Whatever is older than the retention time. */
        DELETE
    }

    public Topic {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(keySerde, "keySerde");
        Objects.requireNonNull(valueSerde, "valueSerde");
        Objects.requireNonNull(cleanup, "cleanup");
    }

    @Override
    public String toString() {
        return name;
    }
}
