package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [P Ada Kerns] Einsatz kam. [P Ada Kern] ging. | OTHER Ada Kerns Einsatz",
                "de | Die Wirtin [P Kerns] kam. [P Ada Kern] ging. | ROLE Die Wirtin Kerns",
                "de | Der Zaun [P Kerns] fiel. [P Ada Kern] ging. | OTHER Der Zaun Kerns",
                "de | Der alte [P Kern] kam. [P Ada Kern] ging. | PERSON Der alte Kern = Ada Kern",
                "de | Der Arzt [P Mathias] kam. | PERSON Der Arzt Mathias = Mathias",
                "en | [P Ada Kern]'s office shut. | ORGANIZATION Ada Kern's office",
                "en | [P Ada Kern] left. | PERSON Ada Kern = Ada Kern",
            })
    void whoOwnsSomethingIsNotWhatIsOwned(String language, String marked, String first) {
        assertThat(Phrases.of(language, marked).line()).startsWith(first + (marked.endsWith("ging.") ? "; " : ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die [O Deutsche Bank] kam. | ORGANIZATION Die Deutsche Bank = Deutsche Bank",
                "[L Berlin] kam. | ORGANIZATION Berlin = Berlin",
                "Die Haltung [L Berlins] blieb. | OTHER Die Haltung Berlins",
                "Die Gewerkschaft [O Verdi] kam. | ORGANIZATION Die Gewerkschaft Verdi = Verdi",
                "Der Autobauer [O Volvo] kam. | ROLE Der Autobauer Volvo = Volvo",
                "Der neue Wagen [O Volvo] kam. | OTHER Der neue Wagen Volvo",
                "Die Gewerkschaft in [L Celle] kam. | ORGANIZATION Die Gewerkschaft; ~ORGANIZATION Celle = Celle",
                "Die Gewerkschaft [L Celle] kam. | ORGANIZATION Die Gewerkschaft Celle",
            })
    void aPlaceOrABodyIsNamedAloneOrByWhatItIs(String marked, String phrases) {
        assertThat(Phrases.german(marked)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Leiter des Amtes, [P Leo Fuhr], kam. | PERSON Der Leiter des Amtes, Leo Fuhr = Leo Fuhr",
                "Der Leiter der Region [L Elsass] [P Leo Fuhr] kam. | PERSON Der Leiter der Region Elsass Leo Fuhr = Leo Fuhr",
                "Der Leiter der Region [L Elsass] [P Fuhr] kam. | ROLE Der Leiter der Region Elsass Fuhr",
                "Der Freund des Sprechers [P Leo Fuhr] kam. | OTHER Der Freund des Sprechers Leo Fuhr",
                "Der Leiter der Stadt [L Celle] kam. | ROLE Der Leiter der Stadt Celle",
            })
    void theFullNameThatEndsThePhraseIsWhoItIs(String marked, String phrases) {
        assertThat(Phrases.german(marked)).isEqualTo(phrases);
    }
}
