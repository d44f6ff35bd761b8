package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.MarkedNames;

/** Surnames beside a verb of saying. */
class SurnameMentionsTest {
    private static String after(String language, String marked) {
        return MarkedNames.after(language, marked, SurnameMentions::of);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en | [P Ada Hull] came. Hull said no. | [P Ada Hull] came. [P Hull] said no.",
                "en | [P Ada Hull] came. “No,” said Hull. | [P Ada Hull] came. “No,” said [P Hull].",
                "de | [P Ada Moor] kam. Laut Moor ruht alles. | [P Ada Moor] kam. Laut [P Moor] ruht alles.",
                "de | [P Ada Moor] kam. Alles ruht, Moor zufolge. | [P Ada Moor] kam. Alles ruht, [P Moor] zufolge.",
                "en | [P Ada Hull] came. [L Hull] said no. | [P Ada Hull] came. [P Hull] said no.",
                "de | Herr [P König] kam. „Nein“, sagte König. | Herr [P König] kam. „Nein“, sagte [P König].",
                "de | „Nein“, sagte Moor. Dann ging [P Ada Moor]. | „Nein“, sagte [P Moor]. Dann ging [P Ada Moor]."
            })
    void aSurnameBesideACueIsAPerson(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en | [P Ada Hull] came. Hull fell.",
                "en | [P Ada Hull] came. The Hull said no.",
                "en | Hull said no.",
                "en | [P Hull] came. Then hull said no.",
                "de | [P König] kam. „Nein“, sagte König.",
                "en | [P Ada Paris] came. [L Paris] said no.",
                "de | [P Ada Moor]"
            })
    void elsewhereTheWordIsLeftAsItIs(String language, String marked) {
        assertThat(after(language, marked)).isEqualTo(marked);
    }
}
