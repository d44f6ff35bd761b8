package wortlaut.enrich.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private final Calibration calibration =
            new Calibration(Map.of(Calibration.BIAS, 0.5, Calibration.SLOPE, 0.8, "build.freeIndirect.hearsay", -3.0));

    @Test
    void isAsSureAsTheRuleWithoutAFit() {
        assertThat(Calibration.NONE.of(seen(0.37, "speaker.named"))).isEqualTo(0.37);
    }

    @Test
    void risesWithTheRulesOwnConfidence() {
        double last = 0;
        for (int hundredths = 2; hundredths < 99; hundredths++) {
            double stated = calibration.of(seen(hundredths / 100.0, "speaker.named"));
            assertThat(stated).isGreaterThan(last).isLessThan(1);
            last = stated;
        }
    }

    @Test
    void aSignMovesTheCurveAndAStrangeOneDoesNot() {
        double plain = calibration.of(seen(0.6));
        assertThat(calibration.of(seen(0.6, "build.direct.never-seen"))).isEqualTo(plain);
        assertThat(calibration.of(seen(0.6, "build.freeIndirect.hearsay"))).isLessThan(plain / 3);
    }

    @Test
    void nothingIsCertain() {
        assertThat(calibration.of(seen(1))).isCloseTo(0.985, within(0.01));
        assertThat(calibration.of(seen(0, "build.freeIndirect.hearsay"))).isEqualTo(0.01);
    }

    @Test
    void aCurveThatFallsIsRefused() {
        assertThatThrownBy(() -> new Calibration(Map.of(Calibration.SLOPE, -0.1)))
                .hasMessageContaining("slope is -0.1");
    }

    private static Evidence seen(double confidence, String... signs) {
        return new Evidence(confidence, List.of(signs));
    }
}
