package wortlaut.enrich.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ViterbiTest {
    private static final int L = Labels.COUNT;

    @Test
    void findsWhatTryingEverySequenceFinds() {
        Random random = new Random(42);
        for (int round = 0; round < 50; round++) {
            int length = 1 + random.nextInt(4);
            float[] scores = numbers(random, length * L);
            float[] transitions = numbers(random, L * L);
            byte[] labels = new byte[length];
            // Often no mention is far ahead of all else, sometimes just so.
            scores[random.nextInt(length) * L + Labels.OUTSIDE] += 5 * random.nextInt(4);

            new Viterbi(transitions).decode(scores, length, labels, 0);

            float best = best(scores, transitions, length, 0, Labels.OUTSIDE);
            assertThat(score(scores, transitions, labels)).isCloseTo(best, within(1e-4f));
        }
    }

    @Test
    void writesNothingBesideItsPlace() {
        byte[] labels = {5, 5, 5, 5};
        new Viterbi(new float[L * L]).decode(new float[2 * L], 2, labels, 1);
        assertThat(labels).containsExactly(5, 0, 0, 5);
    }

    @Test
    void neverContinuesAMentionThatDoesNotStand() {
        float[] scores = new float[L];
        scores[Labels.inside(2)] = 100;
        byte[] labels = new byte[1];
        new Viterbi(new float[L * L]).decode(scores, 1, labels, 0);
        assertThat(labels[0]).isNotEqualTo(Labels.inside(2));
    }

    private static float[] numbers(Random random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextFloat() * 4 - 2;
        }
        return numbers;
    }

    private static float best(float[] scores, float[] transitions, int length, int at, int before) {
        if (at == length) {
            return 0;
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < L; label++) {
            if (Labels.mayFollow(before, label)) {
                float step = scores[at * L + label] + (at == 0 ? 0 : transitions[before * L + label]);
                best = Math.max(best, step + best(scores, transitions, length, at + 1, label));
            }
        }
        return best;
    }

    private static float score(float[] scores, float[] transitions, byte[] labels) {
        float sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += scores[i * L + labels[i]] + (i == 0 ? 0 : transitions[labels[i - 1] * L + labels[i]]);
        }
        return sum;
    }
}
