package wortlaut.ingest.position;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Remembers sources and their entries. Thread-safe; what is saved may reach its place a little later, in the order in which it was saved. */
public interface Positions extends AutoCloseable {

    Optional<SourceStatus> status(String source);

    /** Those of all sources at this moment. */
    Collection<SourceStatus> statuses();

    void save(SourceStatus status);

    /** All about a source. */
    void forget(String source);

    Optional<Seen> seen(String source, String entry);

    /** All that is remembered of a source's entries, by their keys, at this moment. */
    Map<String, Seen> entries(String source);

    void save(String source, String entry, Seen seen);

    void forget(String source, Collection<String> entries);

    /** Waits until everything is in its place. Idempotent. */
    @Override
    void close();
}
