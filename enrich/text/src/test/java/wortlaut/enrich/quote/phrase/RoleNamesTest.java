package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleNamesTest {
    /** So many places that they are no apposition of the role any more, but phrases of their own. */
    private static final String PLACES = " im Norden im Süden im Osten im Westen";

    private static final String APART = "; ~OTHER Norden; ~OTHER Süden; ~OTHER Osten; ~OTHER Westen; ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Sprecher | , [P Leo Fuhr], kam.",
                "Eine Sprecherin | , [P Ada Kern], kam.",
                "Der Sprecher | (Links), [P Leo Fuhr], kam.",
            })
    void aRoleAndTheNameBehindItsCommaAreOne(String role, String rest) {
        Phrases phrases = Phrases.of("de", role + PLACES + rest);
        assertThat(phrases.all()).singleElement().satisfies(phrase -> {
            assertThat(phrase.kind()).isEqualTo(NounPhrase.Kind.PERSON);
            assertThat(phrase.subject()).isTrue();
            assertThat(phrases.given().words(phrase.span()))
                    .startsWith(role)
                    .endsWith(phrase.entity().name());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Sprecher | , [P Leo Fuhr] und andere kamen. | ROLE Der Sprecher | PERSON Leo Fuhr = Leo Fuhr",
                "Der Zaun | , [P Leo Fuhr], fiel. | OTHER Der Zaun | PERSON Leo Fuhr = Leo Fuhr",
                "Dem Sprecher | , [P Leo Fuhr], half er. | ~ROLE Dem Sprecher | PERSON Leo Fuhr = Leo Fuhr; PRONOUN er",
                "Der Sprecher | , die [O Bahn], kam. | ROLE Der Sprecher | ORGANIZATION die Bahn = Bahn",
                "Der Sprecher | (links), [P Leo Fuhr], kam. | ROLE Der Sprecher | PERSON Leo Fuhr = Leo Fuhr",
                "Der Sprecher | lag da, [P Leo Fuhr], kam. | ROLE Der Sprecher | PERSON Leo Fuhr = Leo Fuhr",
                "Der Sprecher schlief | , [P Leo Fuhr] kam. | ROLE Der Sprecher | PERSON Leo Fuhr = Leo Fuhr",
            })
    void whatAVerbOrAnotherNameMayPartStaysApart(String role, String rest, String first, String last) {
        assertThat(Phrases.german(role + PLACES + (rest.startsWith(",") ? rest : " " + rest)))
                .isEqualTo(first + APART + last);
    }
}
