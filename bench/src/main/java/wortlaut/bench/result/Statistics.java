package wortlaut.bench.result;

import java.util.Arrays;
import java.util.Collection;
import wortlaut.events.WortlautException;

/** What samples say together. */
public final class Statistics {
    private final double[] sorted;

    private Statistics(double[] sorted) {
        this.sorted = sorted;
    }

    /** @throws WortlautException if there are none */
    public static Statistics of(Collection<Double> samples) {
        if (samples.isEmpty()) {
            throw new WortlautException("there are no samples");
        }
        double[] sorted = samples.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Statistics(sorted);
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    public double median() {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The sample that this share of all does not exceed (nearest rank). */
    public double percentile(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1];
    }

    public double least() {
        return sorted[0];
    }

    public double most() {
        return sorted[sorted.length - 1];
    }
}
