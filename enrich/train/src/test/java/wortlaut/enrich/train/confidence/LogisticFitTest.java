package wortlaut.enrich.train.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.confidence.Calibration;
import wortlaut.enrich.confidence.Evidence;

class LogisticFitTest {
    private static final Evidence SURE = new Evidence(0.9, List.of("build.a"));
    private static final Evidence UNSURE = new Evidence(0.4, List.of("build.b"));
    private static final Evidence RARE = new Evidence(0.9, List.of("build.rare"));

    private final List<Outcome> outcomes = new ArrayList<>();

    @Test
    void whatIsSeenOftenIsStatedAsOftenAsItWasRight() {
        see(SURE, 760, 1000);
        see(UNSURE, 700, 1000);
        Calibration fit = LogisticFit.fit(outcomes);
        assertThat(fit.of(SURE)).isCloseTo(0.76, within(0.01));
        assertThat(fit.of(UNSURE)).isCloseTo(0.70, within(0.01));
    }

    @Test
    void whatIsSeenAFewTimesStaysNearTheWhole() {
        see(SURE, 800, 1000);
        see(UNSURE, 400, 1000);
        see(RARE, 0, 2);
        double few = LogisticFit.fit(outcomes).of(RARE);
        see(RARE, 0, 50);
        double many = LogisticFit.fit(outcomes).of(RARE);
        assertThat(few).isBetween(0.5, 0.8);
        assertThat(many).isLessThan(0.15);
    }

    @Test
    void theCurveNeverFallsThoughSurerRulesWereRightLessOften() {
        for (int tenth = 1; tenth < 10; tenth++) {
            see(new Evidence(tenth / 10.0, List.of()), 100 - 10 * tenth, 100);
        }
        Calibration fit = LogisticFit.fit(outcomes);
        assertThat(fit.of(new Evidence(0.9, List.of()))).isCloseTo(0.5, within(0.02));
        assertThat(fit.of(new Evidence(0.1, List.of()))).isCloseTo(0.5, within(0.02));
    }

    @Test
    void theOrderOfTheOutcomesIsNoMatter() {
        see(SURE, 80, 100);
        see(UNSURE, 40, 100);
        List<Outcome> turned = new ArrayList<>(outcomes);
        Collections.reverse(turned);
        assertThat(LogisticFit.weights(turned)).isEqualTo(LogisticFit.weights(outcomes));
    }

    private void see(Evidence evidence, int right, int times) {
        for (int i = 0; i < times; i++) {
            outcomes.add(new Outcome(evidence, i < right));
        }
    }
}
