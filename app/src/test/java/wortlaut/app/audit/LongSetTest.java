package wortlaut.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongSetTest {

    @Test
    void itAnswersAsAHashSetDoes() {
        Random random = new Random(7);
        LongSet set = new LongSet();
        Set<Long> expected = new HashSet<>();
        for (int step = 0; step < 200_000; step++) {
            // Few values, so that they are often there; spread wide, so that they collide.
            long value = (2 + random.nextInt(3_000)) * 0x1_0000_0001L;
            if (random.nextInt(5) < 3) {
                assertThat(set.add(value)).as("add, step %d", step).isEqualTo(expected.add(value));
            } else {
                assertThat(set.remove(value)).as("remove, step %d", step).isEqualTo(expected.remove(value));
            }
        }
    }
}
