package wortlaut.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wortlaut.events.WortlautException;

@Timeout(60)
class StopWaitingTest {
    private final Stop stop = Stop.never();
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void askedItSaysSoAndWakesWhoeverReads() {
        stop.whenAsked(calls::incrementAndGet);
        assertThat(stop.isAsked()).isFalse();
        assertThat(calls).hasValue(0);

        stop.ask();
        stop.ask();

        assertThat(stop.isAsked()).isTrue();
        assertThat(calls).as("told once").hasValue(1);
    }

    @Test
    void whoeverComesTooLateIsToldAtOnce() {
        stop.ask();
        stop.whenAsked(calls::incrementAndGet);

        assertThat(calls).hasValue(1);
    }

    @Test
    void aWaitEndsWhenAskedOrWhenItIsLongEnough() {
        assertThat(stop.await(Duration.ofMillis(1))).isFalse();
        stop.ask();
        assertThat(stop.await(Duration.ofDays(1))).isTrue();
        stop.await();
    }

    @Test
    void aConditionIsLookedAtAgainUntilItHolds() {
        assertThat(stop.awaitCondition(() -> calls.get() == 3, calls::incrementAndGet))
                .isTrue();
        assertThat(calls).hasValue(3);
    }

    @Test
    void askedBeforeTheConditionHoldsItIsFalse() {
        assertThat(stop.awaitCondition(() -> false, () -> {
                    if (calls.incrementAndGet() == 2) {
                        stop.ask();
                    }
                }))
                .isFalse();
        assertThat(calls).hasValue(2);
    }

    @Test
    void whatACheckThrowsEndsTheWait() {
        assertThatThrownBy(() -> stop.awaitCondition(() -> false, () -> {
                    throw new WortlautException("a part stopped");
                }))
                .hasMessage("a part stopped");
    }

    @Test
    void anInterruptEndsEveryWaitAndIsKept() {
        Thread.currentThread().interrupt();
        stop.await();
        assertThat(Thread.interrupted()).isTrue();

        Thread.currentThread().interrupt();
        assertThat(stop.await(Duration.ofDays(1))).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }
}
