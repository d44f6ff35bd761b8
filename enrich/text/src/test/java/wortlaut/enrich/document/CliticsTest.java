package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Kern's | Kern",
                "Kern’s | Kern",
                "they're | they",
                "I'm | I",
                "we'll | we",
                "I've | I",
                "he'd | he",
                "didn't | did",
                "WON’T | WO",
                "Kern'S | Kern",
                "can't | ca"
            })
    void anEndingIsAWordOfItsOwn(String word, String start) {
        assertThat(word.substring(0, Clitics.start(word, 0, word.length()))).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"O'Neill", "rock'n'roll", "'s", "Kern'", "Kern'x", "Kern", "s", "it'st", "Kern's-Park", "Ro't"})
    void otherWordsAreWhole(String word) {
        assertThat(Clitics.start(word, 0, word.length())).isEqualTo(word.length());
    }

    @Test
    void nothingBeforeTheWordIsLookedAt() {
        String text = "didn't";
        assertThat(Clitics.start(text, 4, 6)).isEqualTo(6);
    }
}
