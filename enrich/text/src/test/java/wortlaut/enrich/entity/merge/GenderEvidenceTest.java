package wortlaut.enrich.entity.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.enrich.language.Gender;

/** What a text tells of the gender of its first entity; Quandel and Obi are on no list of first names. */
class GenderEvidenceTest {
    private static Gender gender(String language, String marked) {
        return MarkedNames.entities(language, marked, Aliases.none()).get(0).gender();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Frau [P Quandel] kam. | FEMININE",
                "de | Herr [P Quandel] kam. | MASCULINE",
                "de | Frau Professor Dr. [P Quandel] kam. | MASCULINE",
                "de | Ministerin Dr. [P Quandel] kam. | FEMININE",
                "de | Die Vorsitzende [P Quandel] kam. | FEMININE",
                "de | Der neue Vorsitzende [P Quandel] kam. | MASCULINE",
                "de | Der neue, alte Vorsitzende [P Quandel] kam. | FEMININE",
                "de | Frau. [P Quandel] kam. | UNKNOWN",
                "en | Mrs. [P Quandel] came. | FEMININE",
                "en | President [P Quandel] came. | UNKNOWN"
            })
    void aTitleInFrontTellsIt(String language, String marked, Gender gender) {
        assertThat(gender(language, marked)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [P Helga Quandel] kam. | FEMININE",
                "de | [P Uwe-Obi Quandel] kam. | MASCULINE",
                "de | [P Mareika Quandel] kam. | FEMININE",
                "de | [P Obi Quandel] kam. | UNKNOWN",
                "de | [P Kim Quandel] kam. | UNKNOWN",
                "de | [P Helga] kam. | UNKNOWN",
                "de | Ministerin [P Uwe Quandel] kam. | FEMININE"
            })
    void aFirstNameTellsItWhereNoTitleDoes(String language, String marked, Gender gender) {
        assertThat(gender(language, marked)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Es kam [P Quandel], die Ministerin. | FEMININE",
                "de | Es kam [P Quandel], Sprecher des Rats. | MASCULINE",
                "de | Es kam [P Quandel], die neue junge Ministerin. | FEMININE",
                "de | Es kam [P Quandel], die Häuser baut. | UNKNOWN",
                "de | Es kam [P Quandel] die Ministerin. | UNKNOWN",
                "de | Es kam [P Quandel], | UNKNOWN",
                "en | Then came [P Quandel], a spokeswoman. | FEMININE"
            })
    void soDoesARoleBehindTheName(String language, String marked, Gender gender) {
        assertThat(gender(language, marked)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [P Quandel] kam, weil er wollte, und er blieb. | MASCULINE",
                "de | [P Quandel] kam, weil sie wollte. [P Quandel] blieb, weil sie konnte. | FEMININE",
                "de | [P Quandel] kam, weil er wollte. | UNKNOWN",
                "de | [P Quandel] kam, weil er wollte, und sie blieb, wie er sagte. | UNKNOWN",
                "de | [P Quandel] traf [P Obi], weil er wollte, und er blieb. | UNKNOWN",
                "de | Weil er wollte und er konnte, kam [P Quandel]. | UNKNOWN",
                "de | [P Quandel] kam aus [L Gera], weil er wollte, und er blieb. | MASCULINE",
                "de | [P Helga Quandel] kam, weil er wollte, und er blieb. | FEMININE",
                "en | [P Quandel] came as she liked, and she stayed. | FEMININE"
            })
    void pronounsTellItWhereTheSentenceNamesNobodyElse(String language, String marked, Gender gender) {
        assertThat(gender(language, marked)).isEqualTo(gender);
    }
}
