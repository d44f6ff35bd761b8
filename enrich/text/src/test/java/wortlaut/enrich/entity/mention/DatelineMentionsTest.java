package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.MarkedNames;

/** What a dateline names. */
class DatelineMentionsTest {
    private static String after(String language, String marked) {
        MarkedNames given = MarkedNames.of(language, marked);
        return MarkedNames.marked(
                given.passage(), DatelineMentions.of(given.passage().document(), given.mentions()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | [P Gera] (abc) – Der Rat tagt. | [L Gera] (abc) – Der Rat tagt.",
                "de | Gera, 5. [M Januar] (abc) – Der Rat tagt. | [L Gera], 5. Januar (abc) – Der Rat tagt.",
                "de | Gera ([O abc]) – Der Rat tagt. | [L Gera] ([O abc]) – Der Rat tagt.",
                "de | [P Gera]/[M Jena] (abc) – Der [O Rat] tagt. | [L Gera]/[L Jena] (abc) – Der [O Rat] tagt.",
                "en | TARN, Jan 5 (Newswire) - [P Ada Kern] left. | [L TARN], Jan 5 (Newswire) - [P Ada Kern] left.",
            })
    void placesOfADatelineArePlacesAndItsMonthsNoNames(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"de | [P Gera] war schön – das sagte man.", "de | Der Rat in [L Gera] (Thüringen) tagt."})
    void aTextWithoutADatelineStays(String language, String marked) {
        assertThat(after(language, marked)).isEqualTo(marked);
    }

    @Test
    void everyParagraphMayHaveOne() {
        assertThat(after("de", "Es regnet.\r\nGera (abc) – Der Rat tagt."))
                .isEqualTo("Es regnet.\r\n[L Gera] (abc) – Der Rat tagt.");
    }
}
