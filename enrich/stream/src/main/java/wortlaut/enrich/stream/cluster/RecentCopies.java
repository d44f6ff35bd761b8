package wortlaut.enrich.stream.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wortlaut.enrich.copy.Sketch;

/**
 * Articles of the last days, in whose clusters those that come in find their places. What is assigned depends only on the articles and their order.
 * Not thread-safe.
 */
final class RecentCopies {
    /** By how many of its smallest hashes an article is found. */
    private static final int KEYS = 24;

    /** By how many others are looked for: more, since a shorter text has other smallest ones. */
    private static final int LOOKS = 32;

    /** With so many of those that share the most hashes an article is compared. */
    private static final int CANDIDATES = 16;

    private final Duration window;
    private final int most;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Copy> copies = new HashMap<>();
    private final Deque<Integer> order = new ArrayDeque<>();
    private final KeyIndex index = new KeyIndex(copies::containsKey);
    private int next;

    /**
     * @param window for how long after an article its copies are looked for, by the time they came in; as far apart may their times of publication be
     * @param most how many articles are kept; of more, the oldest go before their time
     */
    RecentCopies(Duration window, int most) {
        this.window = window;
        this.most = most;
    }

    /** Finds the cluster of an article that has come in, and keeps it; a new version takes the place of the one before. */
    Copy take(String article, Sketch sketch, Optional<Instant> published, Instant arrived) {
        dropOld(arrived.minus(window));
        Optional<Copy> before = find(article);
        forget(article);
        Copy alone = new Copy(article, article, 1, sketch, published, arrived);
        // Others may bear the name of a first one: it stays what it is.
        Copy copy = before.filter(Copy::isFirst).isPresent() ? alone : mostAlike(alone, before.map(Copy::cluster));
        keep(copy);
        return copy;
    }

    /** Keeps what was assigned earlier, as after a restart; in the order in which it came in. */
    void keep(Copy copy) {
        forget(copy.article());
        int number = next++;
        numbers.put(copy.article(), number);
        copies.put(number, copy);
        order.add(number);
        for (long key : copy.sketch().keys(KEYS)) {
            index.add(key, number);
        }
        dropOld(copy.arrived().minus(window));
    }

    /** An article as it was taken last; empty when it is not kept, or not any more. */
    Optional<Copy> find(String article) {
        return Optional.ofNullable(numbers.get(article)).map(copies::get);
    }

    /** Forgets an article that was deleted. */
    void forget(String article) {
        Integer number = numbers.remove(article);
        if (number != null) {
            copies.remove(number);
        }
    }

    private Copy mostAlike(Copy alone, Optional<String> before) {
        Map<Integer, Integer> hits = new HashMap<>();
        for (long key : alone.sketch().keys(LOOKS)) {
            index.each(key, number -> hits.merge(number, 1, Integer::sum));
        }
        Copy best = alone;
        double highest = 0;
        for (int number : likeliest(hits)) {
            Copy other = copies.get(number);
            if (other == null || !isNear(alone, other)) {
                continue;
            }
            double copied = alone.sketch().copied(other.sketch());
            boolean stays = copied > 0 && copied == highest && before.equals(Optional.of(other.cluster()));
            if (copied > highest || stays) {
                highest = copied;
                best = new Copy(
                        alone.article(), other.cluster(), copied, alone.sketch(), alone.published(), alone.arrived());
            }
        }
        return best;
    }

    /** Those that are hit most, the first come of them first. */
    private static List<Integer> likeliest(Map<Integer, Integer> hits) {
        return hits.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private boolean isNear(Copy one, Copy other) {
        if (one.published().isEmpty() || other.published().isEmpty()) {
            return true;
        }
        return Duration.between(one.published().get(), other.published().get())
                        .abs()
                        .compareTo(window)
                <= 0;
    }

    private void dropOld(Instant before) {
        while (!order.isEmpty()) {
            Copy oldest = copies.get(order.peek());
            if (oldest != null && copies.size() <= most && !oldest.arrived().isBefore(before)) {
                return;
            }
            order.poll();
            if (oldest != null) {
                forget(oldest.article());
            }
        }
    }
}
