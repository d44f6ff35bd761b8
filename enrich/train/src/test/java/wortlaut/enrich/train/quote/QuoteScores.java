package wortlaut.enrich.train.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.train.confidence.Judge;
import wortlaut.enrich.train.corpus.AnnotatedQuotes;
import wortlaut.events.Article;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;

/** Counts found quotes and right speakers, and how sure each rule was of its own. */
final class QuoteScores {
    private static final double HALF = 0.5;

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
                AnnotatedQuotes.Gold best = Judge.best(quote, open, least);
                counts[0] += best == null ? 0 : 1;
                open.remove(best);
            }
        }
    }

    private void reliable(Quote quote, List<AnnotatedQuotes.Gold> gold) {
        AnnotatedQuotes.Gold best = Judge.best(quote, gold, HALF);
        boolean right = best != null && Judge.standsRight(quote.speaker(), best);
        if (best != null && !best.speakers().isEmpty()) {
            matched++;
            rightSpeakers += right ? 1 : 0;
        }
        countReliable(quote.type().wireName() + " " + quote.rule(), quote, right);
    }

    private void countReliable(String row, Quote quote, boolean right) {
        int[] counts = reliability.computeIfAbsent(row, key -> new int[3]);
        counts[0]++;
        counts[1] += right ? 1 : 0;
        counts[2] += (int) Math.round(quote.confidence() * 100);
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
