package wortlaut.enrich.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void everyKeyHasItsOwnRow() {
        Weights weights = weights(5_000);
        for (int i = 0; i < 5_000; i++) {
            float[] scores = new float[L + 1];
            weights.add(feature(weights.keys()[i]), scores, 1);
            assertThat(scores[0]).isZero();
            assertThat(scores[1]).isEqualTo(i % 100 - 50);
            assertThat(scores[L]).isEqualTo(i % 100 - 50);
        }
    }

    @Test
    void whatHasNoRowAddsNothing() {
        float[] scores = new float[L];
        weights(5_000).add(feature(2), scores, 0);
        new Weights(new int[0], new byte[0], 1, new float[L * L]).add(feature(7), scores, 0);
        assertThat(scores).containsOnly(0);
    }

    @Test
    void weightsAddUp() {
        Weights weights = weights(10);
        float[] scores = new float[L];
        weights.add(feature(weights.keys()[0]), scores, 0);
        weights.add(feature(weights.keys()[1]), scores, 0);
        assertThat(scores[4]).isEqualTo(-99);
    }

    @Test
    void noFeatureIsKnownByZeroWhichMarksAFreeSlot() {
        assertThat(Weights.key(5)).isEqualTo(1);
        assertThat(Weights.key(feature(5))).isEqualTo(5);
    }
}
