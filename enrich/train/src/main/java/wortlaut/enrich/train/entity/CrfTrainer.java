package wortlaut.enrich.train.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import wortlaut.enrich.document.Hashes;
import wortlaut.enrich.entity.tagger.Labels;

/**
 * Trains a conditional random field by stochastic gradient descent with an L2 penalty (Bottou's scheme: the weights
 * are kept as a scale times a vector). Places with several allowed labels are marginalised out. Deterministic.
 */
final class CrfTrainer {
    private static final int L = Labels.COUNT;
    private static final int[] ANYTHING = new int[4096];

    static {
        Arrays.fill(ANYTHING, Labels.ANY);
    }

    private final float[] weights;
    private final double[] transitions = new double[L * L];
    private final double[] expTransitions = new double[L * L];
    private final double lambda;
    private final double rate;
    private final double dropout;
    private final float[] mean;
    private final double[] meanTransitions = new double[L * L];
    private Random random = new Random(0);
    private int[][] present = new int[0][];
    private final int[] presentCount = new int[ANYTHING.length];
    private double scale = 1;
    private long steps;
    private float[] scores = new float[256 * L];
    private final float[] difference = new float[L];
    private final Marginals model = new Marginals();
    private final Marginals data = new Marginals();

    /**
     * @param features how many there are
     * @param lambda strength of the penalty for one sentence
     * @param rate of the first steps
     * @param dropout chance of each feature to be hidden in a step (Wang and Manning 2013), so that none is relied on alone
     */
    CrfTrainer(int features, double lambda, double rate, double dropout) {
        weights = new float[features * L];
        mean = new float[weights.length];
        this.lambda = lambda;
        this.rate = rate;
        this.dropout = dropout;
    }

    /** Goes through the sentences so many times, each time in another order drawn from the seed. */
    void train(List<EncodedSentence> sentences, int rounds, long seed) {
        EncodedSentence[] order = sentences.toArray(EncodedSentence[]::new);
        random = new Random(seed);
        state = Hashes.join(seed, 1);
        int averaged = Math.max(1, rounds / 3);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (EncodedSentence sentence : order) {
                step(sentence);
            }
            rescale();
            if (round >= rounds - averaged) {
                addToMean((float) ((1 - dropout) / averaged), 1.0 / averaged);
            }
        }
    }

    private void addToMean(float share, double transitionShare) {
        for (int i = 0; i < weights.length; i++) {
            mean[i] += weights[i] * share;
        }
        for (int i = 0; i < transitions.length; i++) {
            meanTransitions[i] += transitions[i] * transitionShare;
        }
    }

    /** Draws which features of each place are present in this step. */
    private void draw(EncodedSentence sentence) {
        if (present.length < sentence.length()) {
            present = new int[sentence.length() * 2][512];
        }
        int limit = (int) (dropout * (1 << 16));
        for (int i = 0; i < sentence.length(); i++) {
            int[] all = sentence.features()[i];
            int n = 0;
            for (int feature : all) {
                present[i][n] = feature;
                n += next16() >= limit ? 1 : 0;
            }
            presentCount[i] = n;
        }
    }

    private long state;

    private int next16() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return (int) (state >>> 40) & 0xFFFF;
    }

    private static void shuffle(EncodedSentence[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            EncodedSentence other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
    }

    private void step(EncodedSentence sentence) {
        double eta = rate / (1 + lambda * rate * steps++);
        draw(sentence);
        score(sentence);
        exponentiate();
        int n = sentence.length();
        model.compute(scores, n, expTransitions, ANYTHING);
        data.compute(scores, n, expTransitions, sentence.allowed());
        scale *= 1 - eta * lambda;
        if (scale < 1e-4) {
            rescale();
        }
        update(sentence, eta);
    }

    private void score(EncodedSentence sentence) {
        int n = sentence.length();
        if (scores.length < n * L) {
            scores = new float[n * 2 * L];
        }
        for (int i = 0; i < n; i++) {
            int at = i * L;
            Arrays.fill(scores, at, at + L, 0);
            for (int f = 0; f < presentCount[i]; f++) {
                int from = present[i][f] * L;
                for (int label = 0; label < L; label++) {
                    scores[at + label] += weights[from + label];
                }
            }
            for (int label = 0; label < L; label++) {
                scores[at + label] *= (float) scale;
            }
        }
    }

    private void exponentiate() {
        for (int before = 0; before < L; before++) {
            for (int label = 0; label < L; label++) {
                int pair = before * L + label;
                expTransitions[pair] = Labels.mayFollow(before, label) ? Math.exp(transitions[pair]) : 0;
            }
        }
    }

    private void update(EncodedSentence sentence, double eta) {
        float gain = (float) (eta / scale);
        for (int i = 0; i < sentence.length(); i++) {
            float largest = 0;
            for (int label = 0; label < L; label++) {
                difference[label] = (float) (data.probability(i, label) - model.probability(i, label));
                largest = Math.max(largest, Math.abs(difference[label]));
                difference[label] *= gain;
            }
            if (largest < 1e-4f) {
                continue;
            }
            for (int f = 0; f < presentCount[i]; f++) {
                int to = present[i][f] * L;
                for (int label = 0; label < L; label++) {
                    weights[to + label] += difference[label];
                }
            }
        }
        for (int before = 0; before < L; before++) {
            for (int label = 0; label < L; label++) {
                double gradient = data.pairs(before, label) - model.pairs(before, label);
                transitions[before * L + label] += eta * (gradient - lambda * transitions[before * L + label]);
            }
        }
    }

    private void rescale() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (float) scale;
        }
        scale = 1;
    }

    /** The weight of a feature for a label. */
    float weight(int feature, int label) {
        return mean[feature * L + label];
    }

    float[] transitions() {
        float[] copy = new float[L * L];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = (float) meanTransitions[i];
        }
        return copy;
    }
}
