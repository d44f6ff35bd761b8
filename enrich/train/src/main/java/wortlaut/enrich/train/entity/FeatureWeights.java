package wortlaut.enrich.train.entity;

import java.util.Arrays;
import wortlaut.enrich.entity.tagger.Labels;
import wortlaut.enrich.entity.tagger.Weights;

/**
 * The weights of one or more trained models before they are quantised: sorted distinct keys of features, {@link Labels#COUNT} weights
 * for each, and the scores of label pairs.
 */
final class FeatureWeights {
    private static final int L = Labels.COUNT;

    private final int[] keys;
    private final float[] rows;
    private final float[] transitions;

    FeatureWeights(int[] keys, float[] rows, float[] transitions) {
        this.keys = keys;
        this.rows = rows;
        this.transitions = transitions;
    }

    /** The sums of both models' weights; what one of them does not have counts as 0. */
    FeatureWeights plus(FeatureWeights other) {
        int[] union = new int[keys.length + other.keys.length];
        float[] sums = new float[union.length * L];
        int n = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < keys.length || theirs < other.keys.length) {
            boolean left = theirs == other.keys.length || (mine < keys.length && keys[mine] <= other.keys[theirs]);
            union[n] = left ? keys[mine] : other.keys[theirs];
            if (left) {
                addRow(rows, mine, sums, n);
                mine++;
            }
            if (theirs < other.keys.length && other.keys[theirs] == union[n]) {
                addRow(other.rows, theirs, sums, n);
                theirs++;
            }
            n++;
        }
        float[] pairs = transitions.clone();
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] += other.transitions[i];
        }
        return new FeatureWeights(Arrays.copyOf(union, n), Arrays.copyOf(sums, n * L), pairs);
    }

    private static void addRow(float[] from, int row, float[] to, int at) {
        for (int label = 0; label < L; label++) {
            to[at * L + label] += from[row * L + label];
        }
    }

    /** These sums over so many models as one model of bytes, without the features whose largest weight is below {@code prune}. */
    Weights mean(int models, double prune) {
        int[] kept = new int[keys.length];
        int[] at = new int[keys.length];
        int n = 0;
        float largest = 0;
        for (int row = 0; row < keys.length; row++) {
            float top = top(row) / models;
            if (top >= prune) {
                kept[n] = keys[row];
                at[n++] = row;
                largest = Math.max(largest, top);
            }
        }
        float step = largest / 127;
        byte[] bytes = new byte[n * L];
        for (int i = 0; i < n; i++) {
            for (int label = 0; label < L; label++) {
                bytes[i * L + label] = (byte) Math.round(rows[at[i] * L + label] / models / step);
            }
        }
        float[] pairs = transitions.clone();
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] /= models;
        }
        return new Weights(Arrays.copyOf(kept, n), bytes, step, pairs);
    }

    private float top(int row) {
        float top = 0;
        for (int label = 0; label < L; label++) {
            top = Math.max(top, Math.abs(rows[row * L + label]));
        }
        return top;
    }
}
