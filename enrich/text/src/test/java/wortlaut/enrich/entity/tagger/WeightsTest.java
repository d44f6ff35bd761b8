package wortlaut.enrich.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final int L = Labels.COUNT;

    private static long feature(int key) {
        return (long) key << 32 | 0x1234;
    }

    /** Of many keys, some of which share a slot; the row of each is its number in all labels. */
    private static Weights weights(int count) {
        int[] keys = new int[count];
        byte[] rows = new byte[count * L];
        for (int i = 0; i < count; i++) {
            keys[i] = i * 3 - count;
            keys[i] = keys[i] == 0 ? 1 : keys[i];
            for (int label = 0; label < L; label++) {
                rows[i * L + label] = (byte) (i % 100 - 50);
            }
        }
        return new Weights(keys, rows, 0.5f, new float[L * L]);
    }

    private static float[] scores(Weights weights, long[] sums, int at) {
        float[] scores = new float[L];
        weights.scores(sums, at, scores, 0);
        return scores;
    }

    private static void add(Weights weights, long feature, long[] sums, int at) {
        weights.add(new long[] {feature}, 1, new long[1], sums, at);
    }

    @Test
    void featuresThatComeTogetherAddUpAndThoseWithoutARowDoNotMatter() {
        Weights weights = weights(5_000);
        long[] features = {
            feature(weights.keys()[60]), feature(2), feature(weights.keys()[99]), feature(weights.keys()[0])
        };
        long[] sums = new long[Weights.LANES];
        weights.add(features, 3, new long[4], sums, 0);
        assertThat(scores(weights, sums, 0)).containsOnly((10 + 49) * 0.5f);
    }

    @Test
    void everyKeyHasItsOwnRow() {
        Weights weights = weights(5_000);
        for (int i = 0; i < 5_000; i++) {
            long[] sums = new long[Weights.LANES + 1];
            add(weights, feature(weights.keys()[i]), sums, 1);
            assertThat(sums[0]).isZero();
            assertThat(scores(weights, sums, 1)).containsOnly((i % 100 - 50) * 0.5f);
        }
    }

    @Test
    void whatHasNoRowAddsNothing() {
        long[] sums = new long[Weights.LANES];
        add(weights(5_000), feature(2), sums, 0);
        add(new Weights(new int[0], new byte[0], 1, new float[L * L]), feature(7), sums, 0);
        assertThat(sums).containsOnly(0);
    }

    @Test
    void weightsOfEachLabelAddUpWhateverTheirSigns() {
        Random random = new Random(5);
        int[] keys = new int[200];
        byte[] rows = new byte[keys.length * L];
        random.nextBytes(rows);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = 7 * i + 1;
        }
        Weights weights = new Weights(keys, rows, 1, new float[L * L]);
        long[] sums = new long[Weights.LANES];
        float[] expected = new float[L];
        for (int i = 0; i < keys.length; i++) {
            add(weights, feature(keys[i]), sums, 0);
            for (int label = 0; label < L; label++) {
                expected[label] += rows[i * L + label];
            }
            assertThat(scores(weights, sums, 0)).isEqualTo(expected);
        }
    }

    @Test
    void theGreatestWeightsOfTwoHundredFeaturesStayInTheirLanes() {
        byte[] rows = new byte[L];
        for (int label = 0; label < L; label++) {
            rows[label] = label % 2 == 0 ? Byte.MAX_VALUE : Byte.MIN_VALUE;
        }
        Weights weights = new Weights(new int[] {3}, rows, 1, new float[L * L]);
        long[] sums = new long[Weights.LANES];
        for (int i = 0; i < 250; i++) {
            add(weights, feature(3), sums, 0);
        }
        assertThat(scores(weights, sums, 0)).contains(250 * 127, 250 * -128);
    }

    @Test
    void noFeatureIsKnownByZeroWhichMarksAFreeSlot() {
        assertThat(Weights.key(5)).isEqualTo(1);
        assertThat(Weights.key(feature(5))).isEqualTo(5);
    }
}
