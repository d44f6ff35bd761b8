package wortlaut.app.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {
    @Test
    void resultsComeInTheOrderOfTheInputWhateverIsDoneFirst() {
        CountDownLatch lastIsDone = new CountDownLatch(1);
        List<Integer> out = new ArrayList<>();
        try (InOrder<Integer, Integer> inOrder = new InOrder<>(number -> doubled(number, lastIsDone), 2)) {
            inOrder.run(List.of(0, 1).iterator(), out::add);
        }
        assertThat(out).containsExactly(0, 2);
    }

    private static int doubled(int number, CountDownLatch lastIsDone) {
        if (number == 1) {
            lastIsDone.countDown();
        } else {
            try {
                lastIsDone.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return 2 * number;
    }

    @Test
    void allOfALongInputIsThere() {
        List<Integer> in = IntStream.range(0, 1_000).boxed().toList();
        List<Integer> out = new ArrayList<>();
        try (InOrder<Integer, Integer> inOrder = new InOrder<>(number -> number, 3)) {
            inOrder.run(in.iterator(), out::add);
        }
        assertThat(out).isEqualTo(in);
    }

    @Test
    void whoWantsNoMoreEndsAnEndlessInput() {
        Iterator<Integer> endless = IntStream.iterate(0, number -> number + 1).iterator();
        List<Integer> out = new ArrayList<>();
        try (InOrder<Integer, Integer> inOrder = new InOrder<>(number -> number, 2)) {
            inOrder.run(endless, number -> out.add(number) && out.size() < 5);
        }
        assertThat(out).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void whatTheFunctionThrowsIsThrown() {
        try (InOrder<Integer, Integer> inOrder = new InOrder<>(number -> 1 / number, 2)) {
            assertThatThrownBy(() -> inOrder.run(List.of(1, 0).iterator(), result -> true))
                    .hasStackTraceContaining("/ by zero");
        }
    }
}
