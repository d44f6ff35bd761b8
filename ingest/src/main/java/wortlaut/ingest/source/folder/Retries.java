package wortlaut.ingest.source.folder;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Files that could not be read, and when to try each of them again: soon at first, then less and less often. Thread-safe. */
final class Retries {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Duration first;
    private final Map<String, Retry> retries = new ConcurrentHashMap<>();

    private record Retry(Duration rest, long at) {
        boolean due() {
            return System.nanoTime() - at >= 0;
        }
    }

    Retries(Duration first) {
        this.first = first;
    }

    void failed(String path) {
        retries.compute(path, (p, before) -> {
            Duration rest = before == null ? first : before.rest().multipliedBy(2);
            Duration bounded = rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
            return new Retry(bounded, System.nanoTime() + bounded.toNanos());
        });
    }

    void succeeded(String path) {
        retries.remove(path);
    }

    boolean isDue(String path) {
        Retry retry = retries.get(path);
        return retry == null || retry.due();
    }
}
