package wortlaut.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateTest {
    @Test
    void recordsGoOneByOneAndNoFasterThanAllowed() {
        Rate rate = Rate.perSecond(100);
        long began = System.nanoTime();
        for (int i = 0; i <= 20; i++) {
            rate.await();
        }

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void withoutARateNobodyWaits() {
        Rate rate = Rate.unlimited();
        for (int i = 0; i < 1_000_000; i++) {
            rate.await();
        }
    }
}
