package wortlaut.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import wortlaut.enrich.Enricher;
import wortlaut.events.Article;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;

/** Counts found quotes and right speakers, and how sure the rules were: the table of reliability. */
final class QuoteScores {
    private static final double HALF = 0.5;
    private static final int TENTHS = 10;

    private final Enricher enricher;
    private final String language;
    private final Map<String, int[]> reliability = new TreeMap<>();
    private final int[] direct = new int[3];
    private final int[] indirect = new int[3];
    private int matched;
    private int rightSpeakers;

    QuoteScores(Enricher enricher, String language) {
        this.enricher = enricher;
        this.language = language;
    }

    void add(AnnotatedQuotes.Text gold) {
        List<Quote> found = enricher.enrich(Article.ofText(gold.id(), gold.text(), language))
                .quotes();
        count(found, gold.quotes(), QuoteType.DIRECT, direct, 1);
        count(found, gold.quotes(), QuoteType.INDIRECT, indirect, HALF);
        found.forEach(quote -> reliable(quote, gold.quotes()));
    }

    private static void count(
            List<Quote> found, List<AnnotatedQuotes.Gold> gold, QuoteType type, int[] counts, double least) {
        List<AnnotatedQuotes.Gold> open = new ArrayList<>(
                gold.stream().filter(g -> g.type().equals(type.wireName())).toList());
        counts[2] += open.size();
        for (Quote quote : found) {
            if (quote.type() == type) {
                counts[1]++;
                AnnotatedQuotes.Gold best = best(quote, open, least);
                counts[0] += best == null ? 0 : 1;
                open.remove(best);
            }
        }
    }

    private static AnnotatedQuotes.Gold best(Quote quote, List<AnnotatedQuotes.Gold> gold, double least) {
        AnnotatedQuotes.Gold best = null;
        double most = 0;
        for (AnnotatedQuotes.Gold g : gold) {
            int start = quote.spans().get(0).start();
            int end = quote.spans().get(quote.spans().size() - 1).end();
            double overlap = overlap(start, end, g.hull().start(), g.hull().end());
            if (overlap >= least && overlap > most) {
                best = g;
                most = overlap;
            }
        }
        return best;
    }

    private static double overlap(int start, int end, int otherStart, int otherEnd) {
        int both = Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
        return 2.0 * both / (end - start + otherEnd - otherStart);
    }

    private void reliable(Quote quote, List<AnnotatedQuotes.Gold> gold) {
        AnnotatedQuotes.Gold best = best(quote, gold, HALF);
        boolean right = best != null && hasSpeaker(quote, best);
        if (best != null && !best.speakers().isEmpty()) {
            matched++;
            rightSpeakers += right ? 1 : 0;
        }
        countReliable(quote.type().wireName() + " " + quote.rule(), quote, right);
        countReliable("said " + (int) (quote.confidence() * TENTHS) / (double) TENTHS, quote, right);
    }

    private void countReliable(String row, Quote quote, boolean right) {
        int[] counts = reliability.computeIfAbsent(row, key -> new int[3]);
        counts[0]++;
        counts[1] += right ? 1 : 0;
        counts[2] += (int) Math.round(quote.confidence() * 100);
    }

    private static boolean hasSpeaker(Quote quote, AnnotatedQuotes.Gold gold) {
        if (quote.speaker().start() == null) {
            return gold.speakers().isEmpty();
        }
        return gold.speakers().stream()
                .anyMatch(s -> overlap(quote.speaker().start(), quote.speaker().end(), s.start(), s.end()) >= HALF);
    }

    private static double f1(int[] counts) {
        return counts[1] + counts[2] == 0 ? 0 : 2.0 * counts[0] / (counts[1] + counts[2]);
    }

    double direct() {
        return f1(direct);
    }

    double indirect() {
        return f1(indirect);
    }

    double speaker() {
        return matched == 0 ? 0 : (double) rightSpeakers / matched;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: direct %.3f, indirect %.3f, speaker %.3f%n",
                language,
                direct(),
                indirect(),
                speaker()));
        reliability.forEach((row, n) -> table.append(String.format(
                Locale.ROOT,
                "%-40s %5d quotes, said %.2f, right %.2f%n",
                row,
                n[0],
                n[2] / 100.0 / n[0],
                (double) n[1] / n[0])));
        return table.toString();
    }
}
