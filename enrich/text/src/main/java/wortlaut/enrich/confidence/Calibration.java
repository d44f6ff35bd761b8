package wortlaut.enrich.confidence;

import java.util.Map;
import wortlaut.events.WortlautException;

/**
 * Turns what a rule says of its quote into how often such quotes are right: a logistic curve over the rule's own confidence (Platt 1999),
 * moved by what else is seen of the quote. Rises with the rule's confidence. A sign that the fit has not met moves nothing. Immutable.
 */
public final class Calibration {
    /** Leaves the rules' own confidences as they are: for a language that has no fit. */
    public static final Calibration NONE = new Calibration(Map.of());

    /** From this confidence on, nine of ten quotes are right: on the part of our own corpus that the fits have not seen. */
    public static final double LIKELY = 0.7;

    /** The setting that holds where the curve lies when nothing else is seen. */
    public static final String BIAS = "bias";

    /** The setting that holds how steeply the curve rises; never below 0. */
    public static final String SLOPE = "slope";

    private static final double LEAST = 0.01;
    private static final double MOST = 0.99;

    private final Map<String, Double> weights;

    /** @param weights of {@link #BIAS}, {@link #SLOPE} and the signs of {@link Evidence}; empty for no calibration */
    public Calibration(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
        if (slope() < 0) {
            throw new WortlautException("the slope is " + slope() + "; surer rules would make less sure quotes");
        }
    }

    /** Whether a setting is a weight of the curve itself rather than one of a sign. */
    public static boolean isWeight(String name) {
        return name.equals(BIAS) || name.equals(SLOPE);
    }

    /** How likely a quote with this evidence is right, 0 to 1. */
    public double of(Evidence evidence) {
        if (weights.isEmpty()) {
            return evidence.confidence();
        }
        double sum = weights.getOrDefault(BIAS, 0.0) + slope() * logit(evidence.confidence());
        for (String sign : evidence.signs()) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return Math.max(LEAST, Math.min(MOST, probability(sum)));
    }

    private double slope() {
        return weights.getOrDefault(SLOPE, 1.0);
    }

    /** The log odds of a confidence that is kept off 0 and 1. */
    public static double logit(double confidence) {
        double inner = Math.max(LEAST, Math.min(MOST, confidence));
        return Math.log(inner / (1 - inner));
    }

    /** The opposite of {@link #logit(double)}. */
    public static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
