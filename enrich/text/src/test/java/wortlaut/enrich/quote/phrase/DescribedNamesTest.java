package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescribedNamesTest {
    /** Whom the last phrase describes; {@code nobody} where that is not known. */
    private static String described(String language, String marked) {
        Phrases phrases = Phrases.of(language, marked);
        NounPhrase last = phrases.all().get(phrases.all().size() - 1);
        DescribedNames.Found found = phrases.reader().described(last);
        return found == null ? "nobody" : found.entity().name() + (found.stated() ? " (stated)" : " (alone)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Biologin [P Eva Lind] kam. Die Biologin schwieg. | Eva Lind (stated)",
                "de | [P Leo Fuhr], Leiter des Amtes, kam. Der Leiter schwieg. | Leo Fuhr (stated)",
                "de | Minister [P Leo Fuhr] kam. Der frühere Minister schwieg. | Leo Fuhr (stated)",
                "de | Minister [P Leo Fuhr] kam. Der andere Minister schwieg. | nobody",
                "de | Minister [P Leo Fuhr] kam. Die Minister schwiegen. | nobody",
                "de | Minister [P Leo Fuhr] kam. Die Ministerin schwieg. | nobody",
                "de | Biologin [P Eva Lind] kam. Die Lehrerin schwieg. | nobody",
                "de | Biologin [P Eva Lind] kam. Eine Biologin schwieg. | nobody",
                "en | The mayor, [P Leo Fuhr], left. The mayor was late. | Leo Fuhr (stated)",
                "en | The mayor, [P Leo Fuhr], left. A mayor was late. | nobody",
            })
    void aRoleIsWhosesTheTextSaysItIs(String language, String marked, String whom) {
        assertThat(described(language, marked)).isEqualTo(whom);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [P Leo Fuhr] (58) kam. Der 58-Jährige schwieg. | Leo Fuhr (stated)",
                "de | [P Leo Fuhr] (58) kam. Der 59-Jährige schwieg. | nobody",
                "de | [P Leo Fuhr] kam. Der 58-Jährige schwieg. | Leo Fuhr (alone)",
                "de | [P Eva Lind] (58) kam. Mit der 58-Jährigen ging es bergab. | Eva Lind (stated)",
                "de | [P Eva Lind] (58) kam. Die 58-Jährigen schwiegen. | nobody",
                "de | Ein 58-Jähriger fiel. [P Leo Fuhr] kam. Der 58-Jährige schwieg. | nobody",
                "en | [P Leo Fuhr], 27, left. The 27-year-old was late. | Leo Fuhr (stated)",
                "en | [P Leo Fuhr], 27, left. The 28-year-old was late. | nobody",
            })
    void anAgeIsWhosesTheTextSaysItIs(String language, String marked, String whom) {
        assertThat(described(language, marked)).isEqualTo(whom);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Leo Fuhr] (SPD) kam. Der SPD-Politiker schwieg. | Leo Fuhr (stated)",
                "SPD-Chefin [P Eva Lind] kam. Die SPD-Politikerin schwieg. | Eva Lind (stated)",
                "[P Leo Fuhr] (CDU) kam. Der SPD-Politiker schwieg. | nobody",
                "[P Leo Fuhr] kam. Der SPD-Politiker schwieg. | Leo Fuhr (alone)",
                "[P Leo Fuhr] (CDU) und [P Max Auer] (SPD) kamen. Der SPD-Politiker schwieg. | Max Auer (stated)",
            })
    void aPartyIsWhosesTheTextSaysItIs(String marked, String whom) {
        assertThat(described("de", marked)).isEqualTo(whom);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Polizeisprecher [P Leo Fuhr] kam. Der Sprecher schwieg. | Leo Fuhr (stated)",
                "Sprecher [P Leo Fuhr] kam. Der Polizeisprecher schwieg. | Leo Fuhr (stated)",
                "Staatsanwalt [P Leo Fuhr] kam. Der Anwalt schwieg. | nobody",
                "Bürgermeister [P Leo Fuhr] kam. Der Meister schwieg. | nobody",
                "Das [O Landgericht Celle] tagte. Das Gericht schwieg. | Landgericht Celle (stated)",
                "Das [O Landgericht Celle] tagte. Das Verwaltungsgericht schwieg. | nobody",
            })
    void theEndOfACompoundStandsForItButForTradesOfTheirOwn(String marked, String whom) {
        assertThat(described("de", marked)).isEqualTo(whom);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [O Volvo] baut Wagen. Der Konzern schwieg. | Volvo (alone)",
                "de | [O Volvo] und [O Saab] bauen Wagen. Der Konzern schwieg. | nobody",
                "de | [L Celle] - [O Volvo] baut Wagen. Der Konzern schwieg. | Volvo (alone)",
                "de | Die Gewerkschaft [O Verdi] kam. Die Gewerkschaft schwieg. | Verdi (stated)",
                "de | Die Gewerkschaft [O Verdi] kam. Der Konzern schwieg. | nobody",
                "de | [P Leo Fuhr] ([O SPD]) kam. Das Unternehmen schwieg. | nobody",
                "de | [L Celle] ([O dpa]) - Es regnet. Das Unternehmen schwieg. | nobody",
                "de | Ein Unternehmen kam. [O Volvo] auch. Das Unternehmen schwieg. | nobody",
                "en | [O Volvo] makes cars. The company was late. | Volvo (alone)",
                "en | [O Volvo] makes cars. The Second River Company was late. | nobody",
            })
    void aFirmIsTheOneThatNothingShowsToBeSomethingElse(String language, String marked, String whom) {
        assertThat(described(language, marked)).isEqualTo(whom);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Minister schwieg.",
                "„Minister [P Leo Fuhr] kam mit dem Rad“, hieß es. Der Minister schwieg.",
                "Ein Minister fiel. Minister [P Leo Fuhr] kam. Der Minister schwieg.",
                "Der Arzt [P Leo Fuhrs] kam. [P Leo Fuhr] auch. Der Arzt schwieg.",
                "Minister [P Leo Fuhr] und Minister [P Max Auer] kamen. Der Minister schwieg.",
                "Minister [P Leo Fuhr] kam. Der Minister aus [L Celle] half der Ministerin.",
            })
    void whoIsNotNamedBeforeOrNotAloneIsNobody(String marked) {
        assertThat(described("de", marked)).isEqualTo("nobody");
    }

    @Test
    void aRoleWithAGenitiveMustBeTheVeryWord() {
        assertThat(described("de", "Minister [P Leo Fuhr] kam. Es half der Minister des Landes."))
                .isEqualTo("Leo Fuhr (stated)");
        assertThat(described("de", "Bauminister [P Leo Fuhr] kam. Es half der Minister des Landes."))
                .isEqualTo("nobody");
        assertThat(described("de", "Bauminister [P Leo Fuhr] kam. Es half der Minister."))
                .isEqualTo("Leo Fuhr (stated)");
    }

    @Test
    void anAdjectivalRoleHasTheGenderOfItsArticle() {
        String man = "Der Vorsitzende [P Leo Fuhr] kam. ";
        assertThat(described("de", man + "Der Vorsitzende schwieg.")).isEqualTo("Leo Fuhr (stated)");
        assertThat(described("de", man + "Die Vorsitzende schwieg.")).isEqualTo("nobody");
    }
}
