package wortlaut.enrich.version;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import wortlaut.enrich.limit.Budget;
import wortlaut.events.Quote;

/**
 * Finds for each new quote the old one that it is: first by words, type and speaker, then by words and type, then by words, each in order;
 * last by likeness, among what is left near the same rank. Linear in the number of quotes.
 */
final class QuoteMatcher {
    /** Share of common words from which on two quotes are one that was edited. */
    private static final double ALIKE = 0.6;

    private static final int NEIGHBOURS = 16;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private final List<Quote> before;
    private final List<Quote> after;
    private final int[] partners;
    private final boolean[] used;
    private final Budget budget;

    QuoteMatcher(List<IdentifiedQuote> before, List<Quote> after, Budget budget) {
        this.budget = budget;
        this.before = before.stream().map(IdentifiedQuote::quote).toList();
        this.after = after;
        this.partners = new int[after.size()];
        this.used = new boolean[before.size()];
        Arrays.fill(partners, -1);
    }

    /** For each new quote the index of the old one, -1 for none. */
    int[] partners() {
        if (used.length == 0) {
            return partners;
        }
        match(quote ->
                words(quote) + "\n" + quote.type() + "\n" + quote.speaker().name());
        match(quote -> words(quote) + "\n" + quote.type());
        match(QuoteMatcher::words);
        matchAlike();
        return partners;
    }

    /** A text with every run of white space as one space. */
    static String normalised(String text) {
        if (!hasOddSpaces(text)) {
            return text;
        }
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Whether there is more than single spaces between words. */
    private static boolean hasOddSpaces(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean odd = c == ' ' ? before == ' ' : Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (odd) {
                return true;
            }
            before = c;
        }
        return before == ' ';
    }

    private static String words(Quote quote) {
        return normalised(quote.text());
    }

    private void match(Function<Quote, String> key) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                budget.charge(1);
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
        int[] open = IntStream.range(0, used.length).filter(old -> !used[old]).toArray();
        WordBag[] bags = new WordBag[open.length];
        int rank = 0;
        for (int i = 0; i < partners.length && rank < open.length + NEIGHBOURS; i++) {
            if (partners[i] < 0) {
                int old = mostAlike(after.get(i), open, bags, rank);
                if (old >= 0) {
                    pair(i, old);
                }
                rank++;
            }
        }
    }

    /** The old quote most like this one; -1 if none is. {@code bags} keeps the words of those that are looked at, and no more. */
    private int mostAlike(Quote now, int[] open, WordBag[] bags, int rank) {
        int best = -1;
        double bestShare = ALIKE;
        WordBag words = WordBag.of(words(now));
        int first = Math.max(0, rank - NEIGHBOURS);
        if (first > 0) {
            bags[first - 1] = null;
        }
        for (int i = first; i < Math.min(open.length, rank + NEIGHBOURS); i++) {
            int old = open[i];
            if (!used[old]) {
                bags[i] = bags[i] == null ? WordBag.of(words(before.get(old))) : bags[i];
                budget.charge(1 + words.size());
                double share = words.share(bags[i]);
                if (share > bestShare || (share == bestShare && best < 0)) {
                    best = old;
                    bestShare = share;
                }
            }
        }
        return best;
    }
}
