package wortlaut.enrich.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleMarksTest {
    private static boolean mayClose(String pointed) {
        Pointed p = Pointed.at(pointed);
        return new SingleMarks(p.text()).mayClose(p.at(), p.whole());
    }

    private static boolean isStrong(String pointed) {
        Pointed p = Pointed.at(pointed);
        return new SingleMarks(p.text()).isStrong(p.at(), p.whole());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'Ja^' sagte sie",
                "'Ja,^' sagte sie",
                "'Ja^'",
                "'Wir sind bei Klaus^' sagte sie.",
                "'The drivers^' he wrote.",
                "'Ja^' und 'nein'"
            })
    void closesBehindAWord(String pointed) {
        assertThat(mayClose(pointed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'Wie geht^'s', sagte sie",
                "'Mit Klaus^' Hof', sagte sie",
                "'The drivers^' deal,' he said",
                "'We are goin^' home!'",
                "'A cup o^' wine,' he said",
                "so ^' ja",
                "^'Ja'"
            })
    void anApostropheClosesNothing(String pointed) {
        assertThat(mayClose(pointed)).isFalse();
    }

    @Test
    void punctuationOrTheEndMakesAMarkStrong() {
        assertThat(isStrong("'Ja,^' so")).isTrue();
        assertThat(isStrong("'Ja^'; so")).isTrue();
        assertThat(isStrong("'Ja^'")).isTrue();
        assertThat(isStrong("'Ja^' so")).isFalse();
    }

    @Test
    void aPossessiveFarBeforeTheNextMarkIsNone() {
        assertThat(mayClose("'Mit Klaus^' Hof" + " und Hof".repeat(50) + "', sagte sie"))
                .isTrue();
    }
}
