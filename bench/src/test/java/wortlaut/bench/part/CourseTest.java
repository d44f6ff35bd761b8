package wortlaut.bench.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import wortlaut.events.WortlautException;

class CourseTest {
    @Test
    void theBeginningIsLeftOut() {
        Course course = new Course();
        long began = System.nanoTime();
        course.at(0);
        while (System.nanoTime() - began < 50_000_000) {
            Thread.onSpinWait();
        }
        course.at(30);
        course.at(100);
        // 70 of 100 articles in next to no time; with the beginning it were at most 2,000 a second.
        assertThat(course.afterTheBeginning(100).perSecond()).isGreaterThan(2_000);
    }

    @Test
    void nothingCountedIsAnError() {
        assertThatThrownBy(() -> new Course().afterTheBeginning(1)).isInstanceOf(WortlautException.class);
    }
}
