package wortlaut.enrich.train.entity;

import java.util.Arrays;
import wortlaut.enrich.entity.tagger.Labels;

/** Probabilities of labels and label pairs in one sentence, by the forward-backward algorithm with scaling (Rabiner 1989). Reused. */
final class Marginals {
    private static final int L = Labels.COUNT;

    private double[] local = new double[64 * L];
    private double[] forward = new double[64 * L];
    private double[] backward = new double[64 * L];
    private double[] scale = new double[64];
    private final double[] pairs = new double[L * L];
    private double logZ;

    /**
     * @param scores of each place {@link Labels#COUNT} numbers
     * @param expTransitions exponentials of the label pairs' scores, 0 for impossible ones
     * @param allowed bits of the labels each place may have
     */
    void compute(float[] scores, int length, double[] expTransitions, int[] allowed) {
        if (local.length < length * L) {
            local = new double[length * 2 * L];
            forward = new double[length * 2 * L];
            backward = new double[length * 2 * L];
            scale = new double[length * 2];
        }
        logZ = 0;
        exponentials(scores, length, allowed);
        forward(length, expTransitions);
        backward(length, expTransitions);
        countPairs(length, expTransitions);
    }

    private void exponentials(float[] scores, int length, int[] allowed) {
        for (int i = 0; i < length; i++) {
            float top = Float.NEGATIVE_INFINITY;
            for (int label = 0; label < L; label++) {
                top = Math.max(top, scores[i * L + label]);
            }
            for (int label = 0; label < L; label++) {
                boolean may = ((allowed[i] >>> label) & 1) != 0;
                local[i * L + label] = may ? Math.exp(scores[i * L + label] - top) : 0;
            }
            logZ += top;
        }
    }

    private void forward(int length, double[] transitions) {
        for (int label = 0; label < L; label++) {
            forward[label] = Labels.mayFollow(Labels.OUTSIDE, label) ? local[label] : 0;
        }
        normalise(0);
        for (int i = 1; i < length; i++) {
            for (int label = 0; label < L; label++) {
                double sum = 0;
                for (int before = 0; before < L; before++) {
                    sum += forward[(i - 1) * L + before] * transitions[before * L + label];
                }
                forward[i * L + label] = sum * local[i * L + label];
            }
            normalise(i);
        }
    }

    private void normalise(int i) {
        double sum = 0;
        for (int label = 0; label < L; label++) {
            sum += forward[i * L + label];
        }
        scale[i] = sum;
        logZ += Math.log(sum);
        for (int label = 0; label < L; label++) {
            forward[i * L + label] /= sum;
        }
    }

    private void backward(int length, double[] transitions) {
        Arrays.fill(backward, (length - 1) * L, length * L, 1);
        for (int i = length - 2; i >= 0; i--) {
            for (int label = 0; label < L; label++) {
                double sum = 0;
                for (int next = 0; next < L; next++) {
                    sum += transitions[label * L + next] * local[(i + 1) * L + next] * backward[(i + 1) * L + next];
                }
                backward[i * L + label] = sum / scale[i + 1];
            }
        }
    }

    private void countPairs(int length, double[] transitions) {
        Arrays.fill(pairs, 0);
        for (int i = 1; i < length; i++) {
            for (int before = 0; before < L; before++) {
                double left = forward[(i - 1) * L + before] / scale[i];
                if (left > 0) {
                    for (int label = 0; label < L; label++) {
                        pairs[before * L + label] +=
                                left * transitions[before * L + label] * local[i * L + label] * backward[i * L + label];
                    }
                }
            }
        }
    }

    double probability(int place, int label) {
        return forward[place * L + label] * backward[place * L + label];
    }

    /** Expected number of times {@code label} follows {@code before}. */
    double pairs(int before, int label) {
        return pairs[before * L + label];
    }

    /** Logarithm of the sum over all allowed sequences. */
    double logZ() {
        return logZ;
    }
}
