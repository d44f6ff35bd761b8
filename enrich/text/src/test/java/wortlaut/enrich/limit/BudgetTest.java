package wortlaut.enrich.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final int MANY = 1_000_000;

    @Test
    void anUnlimitedBudgetCountsOnly() {
        Budget budget = Budget.unlimited();

        take(budget, MANY);

        assertThat(budget.spent()).isEqualTo(MANY);
    }

    @Test
    void theLimitIsNamedWhenItIsPassed() {
        Budget budget = Budget.unlimited();
        budget.limit(50_000);

        assertThatThrownBy(() -> take(budget, MANY))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("50,000 steps");
        assertThat(budget.spent()).isBetween(50_000L, 100_000L);
    }

    @Test
    void whoeverHasAClockEndsItSoon() {
        AtomicBoolean late = new AtomicBoolean();
        Budget budget = Budget.until(late::get, "it took more than 10 s");
        take(budget, MANY);
        late.set(true);

        assertThatThrownBy(() -> take(budget, MANY))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("it took more than 10 s");
        assertThat(budget.spent()).isLessThan(MANY + 100_000L);
    }

    @Test
    void theOutsideIsNotAskedAtEachStep() {
        AtomicInteger asked = new AtomicInteger();
        Budget budget = Budget.until(() -> asked.incrementAndGet() < 0, "never");

        take(budget, MANY);

        assertThat(asked.get()).isBetween(10, 100);
    }

    @Test
    void oneLargeStepCountsAsWhatItIs() {
        Budget budget = Budget.unlimited();
        budget.charge(MANY);
        budget.charge(1);

        assertThat(budget.spent()).isEqualTo(MANY + 1);
    }

    private static void take(Budget budget, int steps) {
        for (int i = 0; i < steps; i++) {
            budget.charge(1);
        }
    }
}
