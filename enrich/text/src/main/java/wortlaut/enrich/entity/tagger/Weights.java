package wortlaut.enrich.entity.tagger;

/** The weights of features and label pairs of a trained model, quantised to bytes: an open-addressed table from 32 bits of a feature's hash to its row. */
public final class Weights {
    private static final int L = Labels.COUNT;

    private final int[] keys;
    private final byte[] rows;
    private final float step;
    private final float[] transitions;

    /** Key in the higher 32 bits, row + 1 in the lower; 0 is free. Both in one place: a look-up is one cache miss, not three. */
    private final long[] slots;

    private final int mask;

    /**
     * @param keys sorted, distinct, not 0
     * @param rows one weight a label for each key, in units of {@code step}
     * @param transitions score of label pairs, row by row, of the label before
     */
    public Weights(int[] keys, byte[] rows, float step, float[] transitions) {
        this.keys = keys;
        this.rows = rows;
        this.step = step;
        this.transitions = transitions;
        slots = new long[Integer.highestOneBit(Math.max(2, keys.length) * 3 - 1)];
        mask = slots.length - 1;
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = ((long) keys[i] << 32) | (i + 1);
        }
    }

    private int slot(int key) {
        return ((key * 0x9E3779B1) >>> 5) & mask;
    }

    /** The 32 bits a feature is known by. */
    public static int key(long feature) {
        int key = (int) (feature >>> 32);
        return key == 0 ? 1 : key;
    }

    /** Adds the weights of a feature to {@code scores} from {@code at} on. */
    void add(long feature, float[] scores, int at) {
        int key = key(feature);
        for (int slot = slot(key); slots[slot] != 0; slot = (slot + 1) & mask) {
            long entry = slots[slot];
            if ((int) (entry >>> 32) == key) {
                int from = ((int) entry - 1) * L;
                for (int label = 0; label < L; label++) {
                    scores[at + label] += rows[from + label];
                }
                return;
            }
        }
    }

    /** What one unit of the sums in {@link #add} is worth. */
    public float step() {
        return step;
    }

    public float[] transitions() {
        return transitions;
    }

    public int[] keys() {
        return keys;
    }

    public byte[] rows() {
        return rows;
    }
}
