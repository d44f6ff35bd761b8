package wortlaut.ingest.position;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Forgets when the process ends: for what is asked once. */
public final class PositionsInMemory implements Positions {
    private final Map<String, SourceStatus> sources = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Seen>> entries = new ConcurrentHashMap<>();

    @Override
    public Optional<SourceStatus> status(String source) {
        return Optional.ofNullable(sources.get(source));
    }

    @Override
    public Collection<SourceStatus> statuses() {
        return List.copyOf(sources.values());
    }

    @Override
    public void forget(String source) {
        sources.remove(source);
        entries.remove(source);
    }

    @Override
    public void save(SourceStatus status) {
        sources.put(status.source(), status);
    }

    @Override
    public Optional<Seen> seen(String source, String entry) {
        return Optional.ofNullable(of(source).get(entry));
    }

    @Override
    public Map<String, Seen> entries(String source) {
        return Map.copyOf(of(source));
    }

    @Override
    public void save(String source, String entry, Seen seen) {
        of(source).put(entry, seen);
    }

    @Override
    public void forget(String source, Collection<String> gone) {
        of(source).keySet().removeAll(gone);
    }

    @Override
    public void close() {
        // there is nothing to wait for
    }

    private Map<String, Seen> of(String source) {
        return entries.computeIfAbsent(source, s -> new ConcurrentHashMap<>());
    }
}
