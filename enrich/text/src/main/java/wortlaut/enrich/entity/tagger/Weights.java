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

    /** One bit for each of the hashes that a feature of the table may have: most features are in no table, and this lies in the cache. */
    private final long[] known;

    private final int shift;

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
        int bits = Math.max(64, capacity * 4);
        known = new long[bits / 64];
        shift = Integer.numberOfLeadingZeros(bits) + 1;
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
        int bit = bit(key);
        known[bit >>> 6] |= 1L << bit;
    }

    private int place(int key) {
        return ((key * 0x9E3779B1) >>> 5) & mask;
    }

    private int bit(int key) {
        return (key * 0x85EBCA6B) >>> shift;
    }

    /** The 32 bits a feature is known by. */
    public static int key(long feature) {
        int key = (int) (feature >>> 32);
        return key == 0 ? 1 : key;
    }

    /** Adds the weights of a feature to the sum in {@code sums} from {@code at} on. */
    void add(long feature, long[] sums, int at) {
        int key = key(feature);
        int bit = bit(key);
        if ((known[bit >>> 6] & (1L << bit)) == 0) {
            return;
        }
        for (int place = place(key); places[place * 2] != 0; place = (place + 1) & mask) {
            long head = places[place * 2];
            if ((int) (head >>> 32) == key) {
                long eight = places[place * 2 + 1];
                sums[at] += (eight & LOW_BYTES) - BIAS;
                sums[at + 1] += ((eight >>> 8) & LOW_BYTES) - BIAS;
                sums[at + 2] += (byte) head;
                return;
            }
        }
    }

    /** Adds the weights of the first {@code count} features. */
    void add(long[] features, int count, long[] sums, int at) {
        for (int f = 0; f < count; f++) {
            add(features[f], sums, at);
        }
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
