package wortlaut.ingest.format.warc;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many records were no pages, by what they were. */
final class Skips {
    /** Whoever writes types and statuses at random fills no memory. */
    private static final int MOST_KINDS = 50;

    private final Map<String, Long> counts = new TreeMap<>();

    void add(String kind) {
        String counted = counts.size() < MOST_KINDS || counts.containsKey(kind) ? kind : "other";
        counts.merge(counted, 1L, Long::sum);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
    }
}
