package wortlaut.enrich.stream;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records of the topic of articles whose results the broker has refused. The refusal comes after the work, inside a transaction that can
 * only be given up, so the thread ends and begins anew; this is how the next one knows which record to pass by. Thread-safe.
 */
final class Suspects {
    private final Map<Place, Throwable> refused = new ConcurrentHashMap<>();

    private record Place(int partition, long offset) {}

    void add(int partition, long offset, Throwable reason) {
        refused.put(new Place(partition, offset), reason);
    }

    /** Why results of the record at this offset cannot be kept. */
    Optional<Throwable> reason(int partition, long offset) {
        return refused.isEmpty() ? Optional.empty() : Optional.ofNullable(refused.get(new Place(partition, offset)));
    }
}
