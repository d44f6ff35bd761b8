package wortlaut.bench.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wortlaut.events.WortlautException;

class StatisticsTest {
    @Test
    void theMedianIsTheMiddleOneOrTheMeanOfTwo() {
        assertThat(Statistics.of(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2);
        assertThat(Statistics.of(List.of(4.0, 1.0, 9.0, 2.0)).median()).isEqualTo(3);
        assertThat(Statistics.of(List.of(5.0)).median()).isEqualTo(5);
    }

    @Test
    void percentilesAreSamples() {
        Statistics hundred = Statistics.of(
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList());

        assertThat(hundred.percentile(0.5)).isEqualTo(50);
        assertThat(hundred.percentile(0.99)).isEqualTo(99);
        assertThat(hundred.percentile(1)).isEqualTo(100);
        assertThat(hundred.percentile(0)).isEqualTo(1);
        assertThat(hundred.least()).isEqualTo(1);
        assertThat(hundred.most()).isEqualTo(100);
    }

    @Test
    void nothingHasNoStatistics() {
        assertThatThrownBy(() -> Statistics.of(List.of())).isInstanceOf(WortlautException.class);
    }

    @Test
    void numbersAreShownWithThreeDigits() {
        assertThat(List.of(12_345.6, 100.0, 45.67, 4.567, 0.0123, 3.0, 0.5))
                .extracting(Numbers::shown)
                .containsExactly("12,346", "100", "45.7", "4.57", "0.0123", "3", "0.50");
    }

    @Test
    void aGoalKnowsItsDirection() {
        assertThat(Goal.atMost(4.6, 2.9).isMet(4.6)).isTrue();
        assertThat(Goal.atMost(4.6, 2.9).isMet(4.7)).isFalse();
        assertThat(Goal.atLeast(600, null).isMet(599)).isFalse();
        assertThat(Goal.atLeast(600, null).isMet(601)).isTrue();
    }

    @Test
    void theExponentSaysHowALineGrows() {
        assertThat(Curve.exponent(point(1, 1), point(10, 100)))
                .isEqualTo(2, org.assertj.core.api.Assertions.within(1e-9));
    }

    private static Curve.Point point(double x, double y) {
        return new Curve.Point("line", x, List.of(y));
    }
}
