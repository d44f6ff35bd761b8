package wortlaut.ingest.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts an item into the bytes of its records, without looking into them more than that takes. */
public interface Chunks {

    /** The next record; null at the end. */
    @Nullable
    Chunk next() throws IOException;

    /** Told that a place of the content could not be read and that it goes on behind it: what was begun is forgotten. */
    default void skipDamage() {}
}
