package wortlaut.enrich.train.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private final List<Reliability.Stated> stated = new ArrayList<>();

    @Test
    void theErrorIsHowFarStatedAndRightAreApart() {
        state(0.9, 9, 10);
        state(0.5, 0, 10);
        assertThat(new Reliability(stated).error()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void theLeastConfidenceIsTheOneFromWhichOnEnoughAreRight() {
        state(0.95, 10, 10);
        state(0.72, 8, 10);
        state(0.4, 2, 10);
        Reliability reliability = new Reliability(stated);
        assertThat(reliability.least(0.9)).isEqualTo(0.45);
        assertThat(reliability.right(0.45)).isCloseTo(0.9, within(1e-9));
        assertThat(reliability.shown(0.45)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(reliability.toString()).contains("stated .7:    10 quotes, on average 0.72, right 0.80");
    }

    @Test
    void withoutQuotesNothingIsWrong() {
        assertThat(new Reliability(List.of()).error()).isZero();
        assertThat(new Reliability(List.of()).least(0.9)).isZero();
    }

    private void state(double confidence, int right, int times) {
        for (int i = 0; i < times; i++) {
            stated.add(new Reliability.Stated(confidence, i < right));
        }
    }
}
