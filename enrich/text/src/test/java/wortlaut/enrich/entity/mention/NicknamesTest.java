package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.MarkedNames;

/** A name that a nickname in marks parts. */
class NicknamesTest {
    private static String after(String language, String marked) {
        MarkedNames given = MarkedNames.of(language, marked);
        return MarkedNames.marked(given.passage(), Nicknames.joined(given.passage(), given.mentions()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | [P Uwe] „[M Katze]“ [P Kern] gewann. | [P Uwe „Katze“ Kern] gewann.",
                "de | [P Uwe] »Katze« [P Kern] gewann. | [P Uwe »Katze« Kern] gewann.",
                "de | [P Uwe] \"Die Katze\" [P Kern] gewann. | [P Uwe \"Die Katze\" Kern] gewann.",
                "en | [P Joe] 'Sticks' [P Kern] won. | [P Joe 'Sticks' Kern] won.",
                "de | Uwe „Katze“ Kern gewann. | [P Uwe „Katze“ Kern] gewann.",
                "de | [P Uwe „Katze] “ Kern gewann. | [P Uwe „Katze] “ Kern gewann.",
                "de | [P Boxer Ray] „Blitz“ [P Kern] siegt. | Boxer [P Ray „Blitz“ Kern] siegt.",
                "de | [P Uwe] „Katze“ [O Kern] gewann. | [P Uwe „Katze“ Kern] gewann.",
                "de | [P Uwe] „[M Katze]“ [P von Kern] gewann. | [P Uwe „Katze“ von Kern] gewann.",
                "de | [P Uwe] „Alte [M Katze]“ [P von Kern] gewann. | [P Uwe „Alte Katze“ von Kern] gewann.",
                "de | [L Gera] sah [P Uwe] „Katze“ [P von Kern]. | [L Gera] sah [P Uwe „Katze“ von Kern].",
                "de | [P Uwe] „Katze“ [P Kern], dann [P Ada] „Maus“ [P Lind]. | [P Uwe „Katze“ Kern], dann [P Ada „Maus“ Lind]."
            })
    void aNicknameInMarksIsPartOfOneName(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | [P Uwe] „Katze“ [L Kern] gewann.",
                "de | [P Uwe] „ Katze “ [P von Kern] gewann.",
                "de | [P Uwe] „Katze “ [P von Kern] gewann.",
                "de | [P Uwe] „ Katze“ [P von Kern] gewann.",
                "de | [P Uwe]„Katze“ [P von Kern] gewann.",
                "de | [P Uwe] „katze“ [P von Kern] gewann.",
                "de | [P Uwe] „Die alte graue Katze“ [P von Kern] gewann.",
                "de | [P Uwe] „Katze, die“ [P von Kern] gewann.",
                "de | [P Uwe] „Katze?“ [P von Kern] gewann.",
                "de | [P Uwe] (Katze) [P von Kern] gewann.",
                "de | [P Uwe] [P von Kern] gewann.",
                "de | [P Uwe] „Katze“ [L Gera] [P von Kern] gewann.",
                "de | Er sagte „Katze“ Kern.",
                "de | [P Uwe] „ Katze “ [P Kern] gewann.",
                "de | [P Uwe] „eins zwei drei vier“ [P Kern] gewann.",
                "de | [P Uwe] „“ [P Kern] gewann.",
                "de | [P Uwe] „Katze“ sagte [P Kern].",
                "de | [P Uwe] „Katze“",
                "de | „Katze“ [P Kern]",
                "de | [P Uwe]„Katze“[P Kern]"
            })
    void whatElseStandsInMarksBetweenNamesPartsThem(String language, String marked) {
        assertThat(after(language, marked)).isEqualTo(marked);
    }
}
