package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppositionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Leiter des Amtes der Stadt schwieg. | ROLE Der Leiter des Amtes der Stadt",
                "Der Sprecher von der Wache schwieg. | ROLE Der Sprecher von der Wache",
                "Der Leiter auf dem Dach schwieg. | ROLE Der Leiter; ~OTHER dem Dach",
                "[P Ada Kern] von der Wache schwieg. | PERSON Ada Kern von der Wache = Ada Kern",
                "[P Ada Kern] half der Feuerwehr. | PERSON Ada Kern = Ada Kern; ~ORGANIZATION der Feuerwehr",
            })
    void aGenitiveOrALinkGoesOn(String marked, String phrases) {
        assertThat(Phrases.german(marked)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Leiter des Amtes, [P Leo Fuhr], schwieg. | PERSON Der Leiter des Amtes, Leo Fuhr = Leo Fuhr",
                "Nach der Explosion, [P Leo Fuhr] war da, kam sie. | ~OTHER der Explosion; PERSON Leo Fuhr = Leo Fuhr; PRONOUN sie",
                "Der Leiter des Hauses am See in [L Murnau], [P Ada Kern], schwieg. | PERSON Der Leiter des Hauses am See in Murnau, Ada Kern = Ada Kern",
            })
    void aNameBehindTheCommaIsWhoHasTheRole(String marked, String phrases) {
        assertThat(Phrases.german(marked)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her agent, [P Ada Kern], said so. | PERSON Her agent, Ada Kern = Ada Kern",
                "The dog, [P Ada Kern], said so. | PERSON The dog, Ada Kern = Ada Kern",
                "[O Volvo]'s dog, [P Ada Kern], said so. | PERSON Volvo's dog, Ada Kern = Ada Kern",
                "The dog, [P Ada Kern] and friends left. | OTHER The dog; PERSON Ada Kern = Ada Kern",
                "By the river, [P Ada Kern], said so. | ~OTHER the river; PERSON Ada Kern = Ada Kern",
            })
    void commaAndCueMakeOneOfTwo(String marked, String phrases) {
        assertThat(Phrases.english(marked)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [P Ada Kern], die Anwältin der Frau, kam. | PERSON Ada Kern, die Anwältin der Frau = Ada Kern",
                "de | [P Ada Kern], Leiter des Amtes und Autor. | PERSON Ada Kern, Leiter des Amtes und Autor = Ada Kern",
                "de | [P Ada Kern], der als Kritiker gilt, kam. | PERSON Ada Kern = Ada Kern; ROLE Kritiker",
                "de | [P Ada Kern], die Anwältin ist, kam. | PERSON Ada Kern = Ada Kern; ROLE die Anwältin",
                "de | [P Ada Kern], [P Leo Fuhr], alle kamen. | PERSON Ada Kern = Ada Kern; PERSON Leo Fuhr = Leo Fuhr",
                "en | [P Ada Kern], who runs the office, left. | PERSON Ada Kern, who runs the office = Ada Kern",
                "en | [P Ada Kern], a lawyer from [L Leeds], left. | PERSON Ada Kern, a lawyer from Leeds = Ada Kern",
            })
    void aDescriptionBetweenCommasBelongsToTheName(String language, String marked, String phrases) {
        assertThat(Phrases.of(language, marked).line()).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ein Rentner namens [P Leo Fuhr] kam. | PERSON Ein Rentner namens Leo Fuhr = Leo Fuhr",
                "Ein Rentner mit Namen [P Leo Fuhr] kam. | PERSON Ein Rentner mit Namen Leo Fuhr = Leo Fuhr",
                "Ein Rentner mit [P Leo Fuhr] kam. | ROLE Ein Rentner; ~PERSON Leo Fuhr = Leo Fuhr",
            })
    void aNameMayBeGivenInWords(String marked, String phrases) {
        assertThat(Phrases.german(marked)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Da half ein Sanitäter der Reporterin [P Ada Kern]. | ROLE ein Sanitäter; ~PERSON der Reporterin Ada Kern = Ada Kern",
                "Da half ein Sanitäter der Klinik. | ROLE ein Sanitäter der Klinik",
                "[L Celle] ([O dpa]) - Das teilte die Gewerkschaft der [O dpa] mit. | ORGANIZATION die Gewerkschaft; ORGANIZATION der dpa = dpa",
                "Das teilte die Gewerkschaft der [O dpa] mit. | ORGANIZATION die Gewerkschaft der dpa",
            })
    void whoIsToldDoesNotBelongToWhoTells(String marked, String phrases) {
        assertThat(Phrases.german(marked)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] (SPD) kam. | PERSON Ada Kern (SPD) = Ada Kern",
                "[P Ada Kern] (heute krank) kam nicht. | PERSON Ada Kern = Ada Kern",
                "[P Ada Kern] (SPD), Leiterin des Amtes, kam. | PERSON Ada Kern (SPD), Leiterin des Amtes = Ada Kern",
            })
    void aPartyInBracketsBelongsToTheName(String marked, String phrases) {
        assertThat(Phrases.german(marked)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] und [P Leo Fuhr] kamen. | PERSON Ada Kern und Leo Fuhr = Ada Kern",
                "[P Ada Kern] und die Wirtin kamen. | PERSON Ada Kern = Ada Kern; ROLE die Wirtin",
                "Die Stadt und die Grünen fordern mehr. | OTHER Die Stadt und die Grünen",
                "Der Zaun und die Hecke störten. | OTHER Der Zaun; OTHER die Hecke",
                "[O Volvo] und [O Saab] fordern mehr. | ORGANIZATION Volvo und Saab = Volvo",
                "[O Volvo] und der Verband fordern mehr. | ORGANIZATION Volvo = Volvo; ORGANIZATION der Verband",
            })
    void twoWhoSpeakTogetherAreOnePhrase(String marked, String phrases) {
        assertThat(Phrases.german(marked)).isEqualTo(phrases);
    }
}
