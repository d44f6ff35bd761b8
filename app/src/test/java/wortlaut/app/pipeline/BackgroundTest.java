package wortlaut.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wortlaut.events.WortlautException;
import wortlaut.events.component.ComponentHealth;

@Timeout(60)
class BackgroundTest {
    @Test
    void workHasALife() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Background work = new Background("work", () -> {
            begun.countDown();
            await(go);
        });
        assertThat(work.health()).isEqualTo(ComponentHealth.NEW);
        assertThat(work.hasBegun()).isFalse();

        work.start();
        begun.await();
        assertThat(work.health()).isEqualTo(ComponentHealth.RUNNING);
        assertThat(work.hasBegun()).isTrue();

        go.countDown();
        work.join();
        assertThat(work.health()).isEqualTo(ComponentHealth.STOPPED);
    }

    @Test
    void whatTheWorkThrowsReachesWhoeverWaits() {
        WortlautException failure = new WortlautException("disk full");
        Background work = Background.start("work", () -> {
            throw failure;
        });

        assertThatThrownBy(work::join).isSameAs(failure);
        assertThat(work.health().failure()).containsSame(failure);
    }

    @Test
    void anErrorIsToldWithTheNameOfTheWork() {
        Background work = Background.start("quote watch", () -> {
            throw new StackOverflowError("deep");
        });

        assertThatThrownBy(work::join)
                .isInstanceOf(WortlautException.class)
                .hasMessage("quote watch failed: java.lang.StackOverflowError: deep");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
