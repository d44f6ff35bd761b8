package wortlaut.enrich.train.confidence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import wortlaut.enrich.confidence.Calibration;
import wortlaut.enrich.confidence.Evidence;

/**
 * Fits a calibration: logistic regression, each sign's weight drawn towards 0, so that a sign seen a few times stays near the whole. The
 * maximum is found by Newton's method, from the same start: the same outcomes give the same weights.
 */
final class LogisticFit {
    /** How strongly weights are drawn to where they began, as one over the variance of a Gaussian prior; chosen by cross-validation. */
    private static final double PENALTY = 2;

    private static final double HARDLY = 0.001;
    private static final int MOST_ROUNDS = 100;
    private static final double SMALL_STEP = 1e-9;
    private static final double ALWAYS = 1e9;
    private static final double PRECISION = 1000;

    private final List<Outcome> outcomes;
    private final String[] signs;
    private final double[] begin;
    private final double[] penalty;

    private LogisticFit(List<Outcome> outcomes, boolean rises) {
        this.outcomes = outcomes;
        SortedSet<String> names = new TreeSet<>();
        outcomes.forEach(outcome -> names.addAll(outcome.evidence().signs()));
        signs = names.toArray(String[]::new);
        begin = new double[signs.length + 2];
        begin[1] = rises ? 1 : 0;
        penalty = new double[begin.length];
        Arrays.fill(penalty, PENALTY);
        penalty[0] = HARDLY;
        penalty[1] = rises ? PENALTY : ALWAYS;
    }

    /** The calibration that makes these outcomes likeliest. Its curve never falls. */
    static Calibration fit(List<Outcome> outcomes) {
        return new Calibration(weights(outcomes));
    }

    /** The weights of {@link #fit(List)} in thousandths, by their names. */
    static Map<String, Double> weights(List<Outcome> outcomes) {
        Map<String, Double> weights = new LogisticFit(outcomes, true).named();
        return weights.get(Calibration.SLOPE) >= 0 ? weights : new LogisticFit(outcomes, false).named();
    }

    private Map<String, Double> named() {
        double[] weights = maximum();
        Map<String, Double> named = new TreeMap<>();
        named.put(Calibration.BIAS, rounded(weights[0]));
        named.put(Calibration.SLOPE, rounded(weights[1]));
        for (int i = 0; i < signs.length; i++) {
            named.put(signs[i], rounded(weights[i + 2]));
        }
        return named;
    }

    private static double rounded(double weight) {
        // Adding 0 makes -0 a 0.
        return Math.round(weight * PRECISION) / PRECISION + 0.0;
    }

    private double[] maximum() {
        double[] weights = begin.clone();
        double step = 1;
        for (int round = 0; round < MOST_ROUNDS && step > SMALL_STEP; round++) {
            double[] change = newton(weights);
            step = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= change[i];
                step = Math.max(step, Math.abs(change[i]));
            }
        }
        return weights;
    }

    /** The step that leads to the maximum of the parabola that touches the likelihood here. */
    private double[] newton(double[] weights) {
        double[] gradient = new double[weights.length];
        double[][] curvature = new double[weights.length][weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = penalty[i] * (weights[i] - begin[i]);
            curvature[i][i] = penalty[i];
        }
        for (Outcome outcome : outcomes) {
            int[] columns = columns(outcome.evidence());
            double[] values = new double[columns.length];
            Arrays.fill(values, 1);
            values[1] = Calibration.logit(outcome.evidence().confidence());
            double sum = 0;
            for (int i = 0; i < columns.length; i++) {
                sum += weights[columns[i]] * values[i];
            }
            double said = Calibration.probability(sum);
            for (int i = 0; i < columns.length; i++) {
                gradient[columns[i]] += values[i] * (said - (outcome.right() ? 1 : 0));
                for (int j = 0; j < columns.length; j++) {
                    curvature[columns[i]][columns[j]] += values[i] * values[j] * said * (1 - said);
                }
            }
        }
        return solved(curvature, gradient);
    }

    private int[] columns(Evidence evidence) {
        int[] columns = new int[evidence.signs().size() + 2];
        columns[1] = 1;
        for (int i = 2; i < columns.length; i++) {
            columns[i] = Arrays.binarySearch(signs, evidence.signs().get(i - 2)) + 2;
        }
        return columns;
    }

    /** Gauss's elimination; the matrix is symmetric and positive definite, so no rows need to change places. */
    private static double[] solved(double[][] matrix, double[] right) {
        int n = right.length;
        for (int column = 0; column < n; column++) {
            for (int row = column + 1; row < n; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                for (int i = column; i < n; i++) {
                    matrix[row][i] -= factor * matrix[column][i];
                }
                right[row] -= factor * right[column];
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int i = row + 1; i < n; i++) {
                right[row] -= matrix[row][i] * right[i];
            }
            right[row] /= matrix[row][row];
        }
        return right;
    }
}
