package wortlaut.enrich.entity.tagger;

/** The best sequence of labels (Viterbi 1967) under scores of places and of label pairs. Reused; not thread-safe. */
final class Viterbi {
    private static final int L = Labels.COUNT;

    /** More than rounding may add up to. */
    private static final float ROUNDING = 1e-3f;

    private final float[] transitions;

    /** By how much no mention has to be ahead of all else for being the best before any label that may follow it. */
    private final float lead;

    private float[] best = new float[64 * L];
    private byte[] from = new byte[64 * L];

    /** @param transitions of label pairs, row by row, of the label before; impossible pairs are never taken */
    Viterbi(float[] transitions) {
        this.transitions = transitions;
        float most = 0;
        for (int pair = 0; pair < transitions.length; pair++) {
            if (!isInside(pair % L)) {
                most = Math.max(most, transitions[pair] - transitions[Labels.OUTSIDE * L + pair % L]);
            }
        }
        lead = most + ROUNDING;
    }

    /**
     * Writes the best labels of {@code length} places into {@code labels} from {@code at} on.
     *
     * @param scores of each place {@link Labels#COUNT} numbers
     */
    void decode(float[] scores, int length, byte[] labels, int at) {
        if (length == 0) {
            return;
        }
        if (best.length < length * L) {
            best = new float[length * 2 * L];
            from = new byte[length * 2 * L];
        }
        for (int label = 0; label < L; label++) {
            boolean mayStart = Labels.mayFollow(Labels.OUTSIDE, label);
            best[label] = mayStart ? scores[label] : Float.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < length; i++) {
            step(scores, i * L);
        }
        follow(length, labels, at);
    }

    private void step(float[] scores, int row) {
        boolean outside = leads(row - L);
        for (int label = 0; label < L; label++) {
            if (isInside(label)) {
                // Inside a mention comes only behind its own beginning or itself: two labels of nine.
                take(scores, row, label, best(row - L, label, label - 1, label));
            } else {
                take(scores, row, label, outside ? Labels.OUTSIDE : best(row - L, label, 0, L - 1));
            }
        }
    }

    private static boolean isInside(int label) {
        return label != Labels.OUTSIDE && !Labels.isBegin(label);
    }

    /** Whether no mention is so far ahead in this row that nothing else can be the best before what may follow it. */
    private boolean leads(int row) {
        float least = best[row + Labels.OUTSIDE] - lead;
        for (int label = 0; label < L; label++) {
            if (label != Labels.OUTSIDE && best[row + label] >= least) {
                return false;
            }
        }
        return true;
    }

    /** The best label in this row before {@code label}, of those from {@code first} to {@code last}. */
    private int best(int row, int label, int first, int last) {
        int before = 0;
        float top = Float.NEGATIVE_INFINITY;
        for (int previous = first; previous <= last; previous++) {
            float score = best[row + previous] + transitions[previous * L + label];
            if (score > top) {
                top = score;
                before = previous;
            }
        }
        return before;
    }

    private void take(float[] scores, int row, int label, int before) {
        best[row + label] = best[row - L + before] + transitions[before * L + label] + scores[row + label];
        from[row + label] = (byte) before;
    }

    private void follow(int length, byte[] labels, int at) {
        int row = (length - 1) * L;
        int label = 0;
        for (int other = 1; other < L; other++) {
            label = best[row + other] > best[row + label] ? other : label;
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[at + i] = (byte) label;
            label = from[i * L + label];
        }
    }
}
