package wortlaut.enrich.entity.tagger;

/** The best sequence of labels (Viterbi 1967) under scores of places and of label pairs. Reused; not thread-safe. */
final class Viterbi {
    private static final int L = Labels.COUNT;

    private float[] best = new float[64 * L];
    private byte[] from = new byte[64 * L];

    /**
     * Writes the best labels of {@code length} places into {@code labels} from {@code at} on.
     *
     * @param scores of each place {@link Labels#COUNT} numbers
     * @param transitions of label pairs, row by row, of the label before; impossible pairs are never taken
     */
    void decode(float[] scores, int length, float[] transitions, byte[] labels, int at) {
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
            step(scores, i, transitions);
        }
        follow(length, labels, at);
    }

    private void step(float[] scores, int i, float[] transitions) {
        int row = i * L;
        for (int label = 0; label < L; label++) {
            boolean inside = label != Labels.OUTSIDE && !Labels.isBegin(label);
            // Inside a mention comes only behind its own beginning or itself: two labels of nine.
            int last = inside ? label : L - 1;
            int before = 0;
            float top = Float.NEGATIVE_INFINITY;
            for (int previous = inside ? label - 1 : 0; previous <= last; previous++) {
                float score = best[row - L + previous] + transitions[previous * L + label];
                if (score > top) {
                    top = score;
                    before = previous;
                }
            }
            best[row + label] = top + scores[row + label];
            from[row + label] = (byte) before;
        }
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
