package wortlaut.ingest.source;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Yields items one after another, each once. One thread calls {@link #next()}; the other methods may be called from any thread.
 */
public interface Source extends AutoCloseable {

    /**
     * The next item; waits for it where the source is endless.
     *
     * @return empty at the end and after {@link #close()}
     * @throws wortlaut.events.WortlautException if the source itself has gone, such as a watched folder that was deleted
     */
    Optional<Item> next();

    /** Told when all that an item held has been acknowledged or rejected: a source with a memory remembers it as fed. */
    default void fed(Item item) {}

    /**
     * Asked what to do about an item that could not be read, or not to its end.
     *
     * @param reason what the reader found
     * @return true if the source will yield it again: then it is not rejected
     */
    default boolean comesAgain(Item item, String reason) {
        return false;
    }

    /** The size of all items together, in bytes; empty when it cannot be known beforehand. */
    default OptionalLong totalBytes() {
        return OptionalLong.empty();
    }

    /** Ends the source; a thread that waits in {@link #next()} returns. Idempotent. */
    @Override
    void close();
}
