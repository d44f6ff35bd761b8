package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.events.WortlautException;

class SpansTest {
    @ParameterizedTest
    @CsvSource({"-1, 4", "4, 4", "5, 4"})
    void aSpanThatIsEmptyOrTurnedRoundIsRefusedWithItsNumbers(int from, int to) {
        assertThatThrownBy(() -> new CharSpan(from, to))
                .isInstanceOf(WortlautException.class)
                .hasMessage("characters must satisfy 0 <= start < end, but are " + from + " and " + to);
        assertThatThrownBy(() -> new TokenSpan(from, to))
                .isInstanceOf(WortlautException.class)
                .hasMessage("tokens must satisfy 0 <= first < end, but are " + from + " and " + to);
    }

    @Test
    void theEndIsNoPartOfASpan() {
        CharSpan chars = new CharSpan(3, 6);
        assertThat(chars.contains(2)).isFalse();
        assertThat(chars.contains(3)).isTrue();
        assertThat(chars.contains(5)).isTrue();
        assertThat(chars.contains(6)).isFalse();
        TokenSpan tokens = new TokenSpan(3, 6);
        assertThat(tokens.contains(2)).isFalse();
        assertThat(tokens.contains(3)).isTrue();
        assertThat(tokens.contains(6)).isFalse();
        assertThat(tokens.size()).isEqualTo(chars.length()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"3, 6, true", "4, 5, true", "2, 6, false", "3, 7, false", "7, 9, false"})
    void aSpanHoldsAnotherUpToItself(int start, int end, boolean holds) {
        assertThat(new CharSpan(3, 6).contains(new CharSpan(start, end))).isEqualTo(holds);
    }
}
