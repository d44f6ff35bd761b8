package wortlaut.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.app.Samples;
import wortlaut.events.Quote;
import wortlaut.events.WortlautException;

class MinConfidenceTest {
    private static final MinConfidence LEAST = new MinConfidence(0.7);

    @Test
    void whatIsAsSureIsShown() {
        assertThat(LEAST.shows(sure(0.7))).isTrue();
        assertThat(LEAST.shows(sure(0.699))).isFalse();
        assertThat(MinConfidence.ALL.shows(sure(0))).isTrue();
    }

    @Test
    void whatIsNotShownIsCounted() {
        assertThat(LEAST.hidden(List.of(sure(0.1), sure(0.9), sure(0.2)))).isEqualTo(2);
        assertThat(LEAST.hidden(List.of())).isZero();
    }

    @Test
    void theRemarkIsASentenceInEveryCountry() {
        Locale here = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(LEAST.remark(1)).isEqualTo("1 quote below 0.7 not shown");
            assertThat(LEAST.remark(1_234)).isEqualTo("1,234 quotes below 0.7 not shown");
        } finally {
            Locale.setDefault(here);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoShareIsRefused(double least) {
        assertThatThrownBy(() -> new MinConfidence(least))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("no number from 0 to 1");
    }

    private static Quote sure(double confidence) {
        return Samples.direct().withConfidence(confidence, List.of());
    }
}
