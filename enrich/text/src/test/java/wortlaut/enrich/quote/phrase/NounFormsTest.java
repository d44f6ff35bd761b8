package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.quote.Given;

class NounFormsTest {
    private static NounForms forms(Given given) {
        return new NounForms(given.passage(), given.entities(), given.quoted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en | [P Ada Kern]'s office shut. | 's | true",
                "en | The residents’ groups met. | ’ | true",
                "en | The residents' groups met. | ' | true",
                "en | The residents said' nothing. | ' | false",
                "en | The resident' groups met. | ' | false",
                "en | The residents' Groups met. | ' | false",
                "en | The residents' said nothing. | ' | false",
                "de | Hans’ haus stand leer. | ’ | false",
            })
    void theMarkOfAGenitive(String language, String marked, String token, boolean mark) {
        Given given = Given.text(language, marked);
        assertThat(forms(given).isGenitiveMark(given.token(token))).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Da half ein Sanitäter Reporterin [P Ada Kern]. | Reporterin | true",
                "Da half die Sanitäterin Reporterin [P Ada Kern]. | Reporterin | false",
                "Da half ein Sanitäter Reporter [P Leo Fuhr]. | Reporter | false",
                "Da half ein Kamin Reporterin [P Ada Kern]. | Reporterin | false",
            })
    void aRoleOfTheOtherGenderIsSomebodyElse(String marked, String token, boolean other) {
        Given given = Given.german(marked);
        assertThat(forms(given).isAnotherRole(given.token(token))).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er verstehe [P Leo Fuhr] gut. | verstehe | true | true",
                "Nun liege Sprecherin [P Ada Kern] falsch. | liege | true | true",
                "Da standen alte Zäune. | alte | true | false",
                "Gestern verglich [P Leo Fuhr] die Lage. | verglich | true | true",
                "Am Abend zogen Demonstranten vorbei. | zogen | true | true",
                "Gestern zogen Demonstranten vorbei. | zogen | true | true",
                "Gestern zogen Demonstranten vorbei. | zogen | false | false",
                "Wegen zogen Leute vorbei. | zogen | true | false",
                "Menschen zogen Demonstranten vorbei. | zogen | true | false",
                "Da stand kleiner Zaun. | kleiner | true | false",
            })
    void withoutADeterminerAWordThatIsNoAdjectiveByItsEndingIsAVerb(
            String marked, String token, boolean first, boolean verb) {
        Given given = Given.german(marked);
        assertThat(forms(given).isVerbLike(given.token(token), first)).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Der Zaun fiel. | Zaun | true",
                "de | Der Zaun fiel. | fiel | false",
                "de | Mit Der Zaun fiel. | Der | false",
                "de | Die 58-Jährige kam. | 58-Jährige | true",
                "de | Die 58-jährige kam. | 58-jährige | false",
                "de | Herr el-Hadi kam. | el-Hadi | true",
                "de | Bei web.de fiel es aus. | web.de | true",
                "de | Der Preis von 9.80 stieg. | 9.80 | false",
                "de | Das 🙂 kam. | 🙂 | false",
                "en | He saw drivers said to be ill. | drivers | true",
                "en | He saw drivers go home. | drivers | false",
                "en | “We will not give in,” drivers on the site chanted. | drivers | true",
                "en | He saw a mayor. | mayor | true",
                "en | He saw the fence. | fence | false",
                "en | He saw the Fence. | Fence | true",
            })
    void aNounByItsFormAndNeighbours(String language, String marked, String token, boolean noun) {
        Given given = Given.text(language, marked);
        assertThat(forms(given).isNoun(given.token(token), false)).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource({
        "Die 58-Jährige kam., 58-Jährige, true",
        "Die 58- kam., 58-, false",
        "Die A-Klasse kam., A-Klasse, true",
        "Der Zaun kam., Zaun, false",
    })
    void aCompoundHasLettersBehindItsHyphen(String marked, String token, boolean compound) {
        Given given = Given.german(marked);
        int at = token.endsWith("-") ? 1 : given.token(token);
        assertThat(forms(given).isCompound(at)).isEqualTo(compound);
    }
}
