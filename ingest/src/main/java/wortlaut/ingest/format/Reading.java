package wortlaut.ingest.format;

import java.util.Iterator;

/**
 * The records of one item, one after another, read as they are asked for. Never empty and never fails: what cannot be read is
 * {@link Parsed.Rejected}. For one thread.
 */
public interface Reading extends Iterator<Parsed>, AutoCloseable {

    /** Closes the item's stream, whether or not all of it was read. */
    @Override
    void close();
}
