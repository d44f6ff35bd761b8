package wortlaut.enrich.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AnalysisLimitsTest {
    @Test
    void theLimitItselfIsAllowed() {
        assertThat(AnalysisLimits.check("tokens", 7, 7)).isEqualTo(7);
        assertThatThrownBy(() -> AnalysisLimits.check("tokens", 1_008, 1_007))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("the article has 1,008 tokens or more; one article may have 1,007");
    }

    @Test
    void aCountThatRanOverIsNoHelpToItsText() {
        assertThat(AnalysisLimits.steps(0)).isEqualTo(20_000_000);
        assertThat(AnalysisLimits.steps(AnalysisLimits.MAX_TEXT)).isEqualTo(20_000_000 + 100L * (4 << 20));
        assertThat(AnalysisLimits.steps(Integer.MAX_VALUE)).isPositive();
    }

    @Test
    void aLimitThatIsPassedAlreadyIsToldAtOnce() {
        Budget budget = Budget.unlimited();
        budget.charge(100_000);
        assertThatThrownBy(() -> budget.limit(99_999)).isInstanceOf(LimitExceededException.class);
        assertThatCode(() -> Budget.unlimited().limit(0)).doesNotThrowAnyException();
    }

    @Test
    void aBudgetThatIsEndedTellsWhyAndWhatWasSpent() {
        Budget budget = Budget.until(() -> true, "the clock struck");
        assertThatThrownBy(() -> budget.charge(20_000))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("analysing the text was ended: the clock struck (20,000 steps)");
    }
}
