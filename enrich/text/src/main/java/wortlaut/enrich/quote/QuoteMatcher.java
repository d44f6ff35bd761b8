package wortlaut.enrich.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wortlaut.events.Quote;

/**
 * Finds for each new quote the old one that it is: first by words, type and speaker, then by words and type, then by words, each in order;
 * last by likeness, among what is left near the same rank. Linear in the number of quotes.
 */
final class QuoteMatcher {
    /** Share of common words from which on two quotes are one that was edited. */
    private static final double ALIKE = 0.6;

    private static final int NEIGHBOURS = 16;

    private final List<Quote> before;
    private final List<Quote> after;
    private final int[] partners;
    private final boolean[] used;

    QuoteMatcher(List<IdentifiedQuote> before, List<Quote> after) {
        this.before = before.stream().map(IdentifiedQuote::quote).toList();
        this.after = after;
        this.partners = new int[after.size()];
        this.used = new boolean[before.size()];
        Arrays.fill(partners, -1);
    }

    /** For each new quote the index of the old one, -1 for none. */
    int[] partners() {
        match(quote ->
                words(quote) + "\n" + quote.type() + "\n" + quote.speaker().name());
        match(quote -> words(quote) + "\n" + quote.type());
        match(QuoteMatcher::words);
        matchAlike();
        return partners;
    }

    /** A text with every run of white space as one space. */
    static String normalised(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private static String words(Quote quote) {
        return normalised(quote.text());
    }

    private void match(Function<Quote, String> key) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                open.computeIfAbsent(key.apply(before.get(i)), k -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < partners.length && !open.isEmpty(); i++) {
            Deque<Integer> equal = partners[i] < 0 ? open.get(key.apply(after.get(i))) : null;
            if (equal != null && !equal.isEmpty()) {
                pair(i, equal.poll());
            }
        }
    }

    private void pair(int now, int old) {
        partners[now] = old;
        used[old] = true;
    }

    private void matchAlike() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                open.add(i);
            }
        }
        int rank = 0;
        for (int i = 0; i < partners.length && !open.isEmpty(); i++) {
            if (partners[i] < 0) {
                int old = mostAlike(after.get(i), open, rank);
                if (old >= 0) {
                    pair(i, old);
                }
                rank++;
            }
        }
    }

    private int mostAlike(Quote now, List<Integer> open, int rank) {
        int best = -1;
        double bestShare = ALIKE;
        Map<String, Integer> words = counted(now);
        for (int i = Math.max(0, rank - NEIGHBOURS); i < Math.min(open.size(), rank + NEIGHBOURS); i++) {
            int old = open.get(i);
            double share = used[old] ? 0 : share(words, counted(before.get(old)));
            if (share > bestShare || (share == bestShare && best < 0)) {
                best = old;
                bestShare = share;
            }
        }
        return best;
    }

    /** Twice the common words over all words (Dice). */
    private static double share(Map<String, Integer> a, Map<String, Integer> b) {
        int common = 0;
        int all = 0;
        for (Map.Entry<String, Integer> entry : a.entrySet()) {
            common += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
            all += entry.getValue();
        }
        for (int count : b.values()) {
            all += count;
        }
        return 2.0 * common / all;
    }

    private static Map<String, Integer> counted(Quote quote) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words(quote).split(" ", -1)) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }
}
