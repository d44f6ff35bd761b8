package wortlaut.enrich.entity.tagger;

import java.util.BitSet;
import wortlaut.enrich.entity.tagger.feature.Context;

/** What the kinds of a word and its neighbours add to the sums of its place, each computed when it is first met. */
final class KindScores {
    private static final int LANES = Weights.LANES;

    private final Weights weights;
    private final BitSet known = new BitSet(Context.KINDS);
    private final long[] heads = new long[Context.MOST_FEATURES];
    private final long[] rows = new long[Context.KINDS * LANES];

    KindScores(Weights weights) {
        this.weights = weights;
    }

    /** Adds what the kinds around a token mean for it; the context has all words of the sentence. */
    void add(Context context, int token, long[] sums, int at) {
        int kinds = context.kinds(token);
        int row = kinds * LANES;
        if (!known.get(kinds)) {
            int count = context.ofKinds(kinds);
            weights.add(context.hashes(), count, heads, rows, row);
            known.set(kinds);
        }
        Weights.addSum(rows, row, sums, at);
    }
}
