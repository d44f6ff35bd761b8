package wortlaut.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Precision and recall of texts as benchmarks of article extraction have them: bags of runs of four words, averaged over pages. */
final class ShingleScore {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LENGTH = 4;

    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();

    /** @return the page's own F1 */
    double add(String wanted, String found) {
        Map<String, Integer> left = shingles(wanted);
        Map<String, Integer> right = shingles(found);
        Set<String> all = new HashSet<>(left.keySet());
        all.addAll(right.keySet());
        double both = 0;
        double extra = 0;
        double missed = 0;
        for (String shingle : all) {
            int one = left.getOrDefault(shingle, 0);
            int other = right.getOrDefault(shingle, 0);
            both += Math.min(one, other);
            extra += Math.max(0, other - one);
            missed += Math.max(0, one - other);
        }
        double precision = both + extra == 0 ? (missed == 0 ? 1 : 0) : both / (both + extra);
        double recall = both + missed == 0 ? 1 : both / (both + missed);
        precisions.add(precision);
        recalls.add(recall);
        return f1(precision, recall);
    }

    double precision() {
        return precisions.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    double recall() {
        return recalls.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    double f1() {
        return f1(precision(), recall());
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 %.4f (precision %.4f, recall %.4f) on %d pages",
                f1(),
                precision(),
                recall(),
                recalls.size());
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1) && !words.isEmpty(); i++) {
            shingles.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + LENGTH))), 1, Integer::sum);
        }
        return shingles;
    }
}
