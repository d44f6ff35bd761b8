package wortlaut.enrich.train.confidence;

import java.util.List;
import java.util.Locale;
import wortlaut.enrich.confidence.Calibration;

/** How often quotes of a stated confidence are right. */
public final class Reliability {
    private static final int TENTHS = 10;
    private static final int STEPS = 20;

    /** A quote's stated confidence, 0 to 1, and whether it was right. */
    record Stated(double confidence, boolean right) {}

    private final List<Stated> stated;

    Reliability(List<Stated> stated) {
        this.stated = List.copyOf(stated);
    }

    /** What a calibration states of these outcomes. */
    public static Reliability of(Calibration calibration, List<Outcome> outcomes) {
        return new Reliability(outcomes.stream()
                .map(outcome -> new Stated(calibration.of(outcome.evidence()), outcome.right()))
                .toList());
    }

    /** How many quotes there are. */
    public int quotes() {
        return stated.size();
    }

    /**
     * The expected calibration error (Naeini et al. 2015): how far, over the tenths of the scale, what was stated is from how many were
     * right, weighted by how many there are. 0 is best.
     */
    public double error() {
        double error = 0;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            List<Stated> those = tenth(tenth);
            error += Math.abs(those.stream().mapToDouble(Stated::confidence).sum()
                    - those.stream().filter(Stated::right).count());
        }
        return stated.isEmpty() ? 0 : error / stated.size();
    }

    /** The share of right ones, 0 to 1, among quotes of at least this confidence; 1 if there are none. */
    public double right(double least) {
        List<Stated> shown = atLeast(least);
        return shown.isEmpty()
                ? 1
                : (double) shown.stream().filter(Stated::right).count() / shown.size();
    }

    /** The share of quotes, 0 to 1, that have at least this confidence. */
    public double shown(double least) {
        return stated.isEmpty() ? 0 : (double) atLeast(least).size() / stated.size();
    }

    /** The least twentieth from which on at least this share of quotes is right. */
    public double least(double share) {
        int step = 0;
        while (step < STEPS && right(step / (double) STEPS) < share) {
            step++;
        }
        return step / (double) STEPS;
    }

    private List<Stated> atLeast(double least) {
        return stated.stream().filter(s -> s.confidence() >= least).toList();
    }

    private List<Stated> tenth(int tenth) {
        return stated.stream()
                .filter(s -> Math.min(TENTHS - 1, (int) (s.confidence() * TENTHS)) == tenth)
                .toList();
    }

    /** A line for each tenth that has quotes, then the error. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            List<Stated> those = tenth(tenth);
            if (!those.isEmpty()) {
                table.append(String.format(
                        Locale.ROOT,
                        "stated .%d: %5d quotes, on average %.2f, right %.2f%n",
                        tenth,
                        those.size(),
                        those.stream().mapToDouble(Stated::confidence).average().orElse(0),
                        (double) those.stream().filter(Stated::right).count() / those.size()));
            }
        }
        return table.append(String.format(
                        Locale.ROOT,
                        "%d quotes, expected calibration error %.3f; nine of ten right from %.2f on, which %.0f %% have%n",
                        quotes(),
                        error(),
                        least(0.9),
                        100 * shown(least(0.9))))
                .toString();
    }
}
