package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableBeginningTest {
    @Test
    void aTextIsCutBetweenCharactersAndNeverInOne() {
        assertThat(Printable.atMost(3, "ab😀c")).isEqualTo("ab");
        assertThat(Printable.atMost(4, "ab😀c")).isEqualTo("ab😀");
        assertThat(Printable.atMost(2, "ab😀c")).isEqualTo("ab");
    }

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(Printable.atMost(5, "ab😀c")).isEqualTo("ab😀c");
        assertThat(Printable.atMost(1, "")).isEmpty();
    }
}
