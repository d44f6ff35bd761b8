package wortlaut.enrich.train.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.entity.tagger.Labels;
import wortlaut.enrich.entity.tagger.Weights;

class FeatureWeightsTest {
    private static final int L = Labels.COUNT;

    @Test
    void theMeanCountsWhatAModelDoesNotHaveAsNothing() {
        Weights mean = model(new int[] {-5, 3}, 1, 4)
                .plus(model(new int[] {3, 8}, 2, 0.1f))
                .mean(2, 0.2);

        // -5 is in the first alone, 3 in both, and 8 is weaker than what is kept.
        assertThat(mean.keys()).containsExactly(-5, 3);
        assertThat(mean.step() * 127).isEqualTo(3f);
        assertThat(mean.rows()[0] * mean.step()).isCloseTo(0.5f, within());
        assertThat(mean.rows()[L] * mean.step()).isCloseTo(3f, within());
        assertThat(mean.transitions()[0]).isEqualTo(1.5f);
    }

    private static Offset<Float> within() {
        return Offset.offset(0.02f);
    }

    /** A weight each for the first label, and a pair's score as large as the first of them. */
    private static FeatureWeights model(int[] keys, float... first) {
        float[] rows = new float[keys.length * L];
        for (int i = 0; i < keys.length; i++) {
            rows[i * L] = first[i];
        }
        float[] transitions = new float[L * L];
        transitions[0] = first[0];
        return new FeatureWeights(keys, rows, transitions);
    }
}
