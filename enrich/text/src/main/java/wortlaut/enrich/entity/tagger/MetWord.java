package wortlaut.enrich.entity.tagger;

import wortlaut.enrich.document.Known;
import wortlaut.enrich.entity.tagger.feature.Glance;

/** What a word means for the labels around it, wherever it stands. Immutable. */
final class MetWord extends Known {
    /** Of the places from two before it to two behind it. */
    static final int SUMS = 5 * Weights.LANES;

    private final Glance glance;
    private final long[] sums;

    /**
     * @param form of its tokens, as {@link wortlaut.enrich.document.Tokens} has it
     * @param sums of weights, that of the place that sees it two tokens away on its left side first
     */
    MetWord(long form, Glance glance, long[] sums) {
        super(form);
        this.glance = glance;
        this.sums = sums;
    }

    /** What its neighbours see of it. */
    Glance glance() {
        return glance;
    }

    /** Adds what it means for the place that sees it {@code offset} tokens away. */
    void add(int offset, long[] target, int at) {
        Weights.addSum(sums, (offset + 2) * Weights.LANES, target, at);
    }
}
