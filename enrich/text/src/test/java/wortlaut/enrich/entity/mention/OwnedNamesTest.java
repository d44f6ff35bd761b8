package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.MarkedNames;

/** What something has says what it is. */
class OwnedNamesTest {
    private static String after(String language, String marked) {
        return MarkedNames.after(language, marked, OwnedNames::of);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | [P Tarnows] Werk steht still. | [O Tarnows] Werk steht still.",
                "de | [O Norwegens] Regierung tagt. | [L Norwegens] Regierung tagt.",
                "de | [O Tarnows] neue Regierung tagt. | [L Tarnows] neue Regierung tagt.",
                "en | [P Tarn]’s shares fell. | [O Tarn]’s shares fell.",
                "en | [L Tarn]'s new big plant opened. | [O Tarn]'s new big plant opened.",
                "en | [P Siemens]’ order came. | [O Siemens]’ order came."
            })
    void whatFirmsAndCountriesHaveTellsWhatANameIs(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | In Tarnows Werk ruht die Arbeit. | In [O Tarnows] Werk ruht die Arbeit.",
                "de | Tarnows Werk ruht. | [O Tarnows] Werk ruht.",
                "en | Tarn's government fell. | [L Tarn]'s government fell.",
                "de | Es ruht in Tarnows Werk | Es ruht in [O Tarnows] Werk",
                "de | Es hieß „Tarnows Werk“. | Es hieß „[O Tarnows] Werk“.",
                "de | In Ministers Werk ruht die Arbeit. | In Ministers Werk ruht die Arbeit.",
                "de | In Jahres Werk ruht die Arbeit. | In Jahres Werk ruht die Arbeit.",
                "de | In Gerichts Werk ruht die Arbeit. | In Gerichts Werk ruht die Arbeit.",
                "de | Tarnows Regierung ruht. | Tarnows Regierung ruht.",
                "de | Das kleine Tarnows Werk ruht. | Das kleine Tarnows Werk ruht."
            })
    void onesThatAModelLeavesOutAreFoundBehindAPrepositionOrAMark(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | [P Ada Tarnow] kam. [P Tarnows] Werk ruht.",
                "de | [P Tarnows] Regierung tagt.",
                "de | [P Tarnows] Freund Werk ruht.",
                "en | [P Tarn]'s new big steel plant opened.",
                "de | [L Norwegens] Aktien fielen.",
                "de | [M Tarnows] Werk ruht.",
                "de | [P Ada Tarnows] Werk ruht.",
                "de | [P Tarnow] Werk",
                "en | [P Siemens] ’ order came.",
                "en | [P Siemens]/order came.",
                "en | [P Tarns] plant opened.",
                "de | [P Tarnows]"
            })
    void peoplePlacesAndWhatStandsTooFarAwayStay(String language, String marked) {
        assertThat(after(language, marked)).isEqualTo(marked);
    }
}
