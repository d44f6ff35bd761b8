package wortlaut.enrich.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBagTest {
    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, 1",
        "a b c, c a b, 1",
        "a b, a c, 0.5",
        "a a b, a b b, 0.6667",
        "a b, c d, 0",
        "a, a b c, 0.5",
        "A, a, 0"
    })
    void theShareIsTwiceTheCommonWordsOverAll(String one, String other, double share) {
        assertThat(WordBag.of(one).share(WordBag.of(other))).isCloseTo(share, within(1e-4));
        assertThat(WordBag.of(other).share(WordBag.of(one))).isCloseTo(share, within(1e-4));
    }
}
