package wortlaut.enrich.entity.tagger;

/**
 * The weights of features and label pairs of a trained model, quantised to bytes, in an open-addressed table by 32 bits of a feature's hash.
 *
 * <p>Sums of weights are kept in {@link #LANES} longs, label by label in lanes of 16 bits: the sum of {@code weight << lane} over the labels
 * of each long. Whole sums are added so, without taking lanes apart; each label's sum must stay within 16 bits in the end, not on the way.
 */
public final class Weights {
    /** How many longs a sum has. */
    static final int LANES = 3;

    private static final int L = Labels.COUNT;
    private static final long LOW_BYTES = 0x00FF_00FF_00FF_00FFL;
    private static final long BIAS = 0x0080_0080_0080_0080L;

    private final int[] keys;
    private final byte[] rows;
    private final float step;
    private final float[] transitions;

    /** Two longs a place: the key in the higher 32 bits (0: free) with the last label's weight in the lowest byte; the other weights, each with 128 added. */
    private final long[] places;

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
        int capacity = Integer.highestOneBit(Math.max(2, keys.length) * 3 - 1);
        places = new long[capacity * 2];
        mask = capacity - 1;
        for (int i = 0; i < keys.length; i++) {
            put(keys[i], i * L);
        }
    }

    private void put(int key, int row) {
        int place = place(key);
        while (places[place * 2] != 0) {
            place = (place + 1) & mask;
        }
        long eight = 0;
        for (int label = 0; label < L - 1; label++) {
            eight |= (rows[row + label] + 128L) << (8 * label);
        }
        places[place * 2] = ((long) key << 32) | (rows[row + L - 1] & 0xFFL);
        places[place * 2 + 1] = eight;
    }

    private int place(int key) {
        return ((key * 0x9E3779B1) >>> 5) & mask;
    }

    /** The 32 bits a feature is known by. */
    public static int key(long feature) {
        int key = (int) (feature >>> 32);
        return key == 0 ? 1 : key;
    }

    /**
     * Adds the weights of the first {@code count} features to the sum in {@code sums} from {@code at} on. The places of all are fetched before
     * the first is looked at, so that memory is waited for once and not for one after the other.
     *
     * @param heads working memory for as many
     */
    void add(long[] features, int count, long[] heads, long[] sums, int at) {
        for (int f = 0; f < count; f++) {
            heads[f] = places[place(key(features[f])) * 2];
        }
        for (int f = 0; f < count; f++) {
            if (heads[f] != 0) {
                add(key(features[f]), heads[f], sums, at);
            }
        }
    }

    /** Adds the weights of a feature, at whose own place there is {@code head}: those of others may have come there first. */
    private void add(int key, long head, long[] sums, int at) {
        int place = place(key);
        long there = head;
        while ((int) (there >>> 32) != key) {
            place = (place + 1) & mask;
            there = places[place * 2];
            if (there == 0) {
                return;
            }
        }
        long eight = places[place * 2 + 1];
        sums[at] += (eight & LOW_BYTES) - BIAS;
        sums[at + 1] += ((eight >>> 8) & LOW_BYTES) - BIAS;
        sums[at + 2] += (byte) there;
    }

    /** Adds a whole sum, the one in {@code from} at {@code row}. */
    static void addSum(long[] from, int row, long[] sums, int at) {
        for (int lane = 0; lane < LANES; lane++) {
            sums[at + lane] += from[row + lane];
        }
    }

    /** The score of each label, from {@code to} on, that the sum from {@code at} on stands for. */
    void scores(long[] sums, int at, float[] scores, int to) {
        long even = sums[at];
        long odd = sums[at + 1];
        for (int label = 0; label < L - 1; label += 2) {
            short one = (short) even;
            short other = (short) odd;
            scores[to + label] = one * step;
            scores[to + label + 1] = other * step;
            even = (even - one) >> 16;
            odd = (odd - other) >> 16;
        }
        scores[to + L - 1] = sums[at + 2] * step;
    }

    /** What one unit of a weight is worth. */
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
