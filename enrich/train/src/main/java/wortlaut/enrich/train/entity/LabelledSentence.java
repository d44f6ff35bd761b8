package wortlaut.enrich.train.entity;

import java.util.List;
import wortlaut.enrich.entity.tagger.Labels;

/** A sentence of training or test data. */
final class LabelledSentence {
    private final List<String> tokens;
    private final int[] allowed;
    private final int source;

    /**
     * @param tokens in order
     * @param allowed of each token the labels it may have as bits; more than one where the data does not say
     * @param source number of the data set whose guidelines the labels follow, 0 for the model's own
     */
    LabelledSentence(List<String> tokens, int[] allowed, int source) {
        if (tokens.size() != allowed.length) {
            throw new IllegalArgumentException(tokens.size() + " tokens, but labels for " + allowed.length);
        }
        this.tokens = List.copyOf(tokens);
        this.allowed = allowed.clone();
        this.source = source;
    }

    /** A sentence whose labels are all known. What continues a mention that has no beginning begins it. */
    static LabelledSentence of(List<String> tokens, byte[] labels, int source) {
        int[] allowed = new int[labels.length];
        int before = Labels.OUTSIDE;
        for (int i = 0; i < labels.length; i++) {
            int label = Labels.mayFollow(before, labels[i]) ? labels[i] : labels[i] - 1;
            allowed[i] = 1 << label;
            before = label;
        }
        return new LabelledSentence(tokens, allowed, source);
    }

    List<String> tokens() {
        return tokens;
    }

    /** The array itself, not a copy. */
    int[] allowed() {
        return allowed;
    }

    int source() {
        return source;
    }

    /** The labels, of several allowed ones the first. */
    byte[] labels() {
        byte[] labels = new byte[allowed.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) Integer.numberOfTrailingZeros(allowed[i]);
        }
        return labels;
    }
}
