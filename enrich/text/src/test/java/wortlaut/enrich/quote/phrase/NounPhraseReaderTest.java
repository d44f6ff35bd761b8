package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.quote.Given;

class NounPhraseReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ein Sprecher der Polizei kam. | ROLE Ein Sprecher der Polizei",
                "Die Feuerwehr kam. | ORGANIZATION Die Feuerwehr",
                "Der alte Zaun fiel um. | OTHER Der alte Zaun",
                "Sie kam zu spät. | PRONOUN Sie",
                "Biologin [P Eva Lind] kam. | PERSON Biologin Eva Lind = Eva Lind",
                "Die [O Deutsche Bank] schwieg. | ORGANIZATION Die Deutsche Bank = Deutsche Bank",
                "Die Demonstranten kamen. | ROLE Die Demonstranten",
            })
    void whatAPhraseNames(String marked, String phrases) {
        assertThat(Phrases.german(marked)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mit dem Landrat kam [P Ada Kern]. | ~ROLE dem Landrat; PERSON Ada Kern = Ada Kern",
                "Der Zeitung half [P Ada Kern]. | ~ORGANIZATION Der Zeitung; PERSON Ada Kern = Ada Kern",
                "Der Ministerin half [P Ada Kern]. | ~ROLE Der Ministerin; PERSON Ada Kern = Ada Kern",
                "Der englischen Zeitung half sie. | ~ORGANIZATION Der englischen Zeitung; PRONOUN sie",
                "Der Minister half [P Ada Kern]. | ROLE Der Minister; PERSON Ada Kern = Ada Kern",
                "Der Vorsitzende half [P Ada Kern]. | ROLE Der Vorsitzende; PERSON Ada Kern = Ada Kern",
                "Den Vorfall sah [P Ada Kern]. | ~OTHER Den Vorfall; PERSON Ada Kern = Ada Kern",
            })
    void aPrepositionOrACaseKeepsAPhraseFromBeingASubject(String marked, String phrases) {
        assertThat(Phrases.german(marked)).isEqualTo(phrases);
    }

    @Test
    void behindAPlaceThatAPrepositionLeadsAndLeadsToAnother() {
        assertThat(Phrases.german("Es kamen Leute aus [L Celle] und [L Gifhorn]."))
                .endsWith("; ~ORGANIZATION Gifhorn = Gifhorn");
        assertThat(Phrases.german("Es kam die Wirtin aus [L Celle] und [P Ada Kern]."))
                .endsWith("; PERSON Ada Kern = Ada Kern");
    }

    @Test
    void aVerbInIngHasAnObject() {
        assertThat(Phrases.english("A man accused of stealing a tractor ran.")).contains("; ~ROLE a tractor ran");
        assertThat(Phrases.english("In the evening a tractor ran.")).endsWith("; ROLE a tractor ran");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One of the bridges was late. | OTHER One of the bridges",
                "Both of the [P Kerns] were late. | ROLE Both of the Kerns",
                "The brother of the [P Kerns] was late. | ROLE The brother of the Kerns",
            })
    void someOfThoseWhomAPhraseNamesAreNotThey(String marked, String phrases) {
        assertThat(Phrases.english(marked)).isEqualTo(phrases);
    }

    @Test
    void somebodySpeaksUnlessAClauseSaysWhoItIs() {
        assertThat(Phrases.german("Jemand rief dazwischen.")).isEqualTo("ROLE Jemand");
        assertThat(Phrases.german("Jemand, der dabei war, rief dazwischen.")).isEmpty();
    }

    @Test
    void anAdjectiveOfANumberNeedsNoNoun() {
        assertThat(Phrases.german("Der 81-jährige schwieg.")).isEqualTo("OTHER Der 81-jährige");
        assertThat(Phrases.german("Der müde schwieg.")).isEmpty();
    }

    @Test
    void anAdverbAtTheStartOfItsSentenceIsNoNoun() {
        assertThat(Phrases.german("Ursprünglich wollte er gehen.")).isEqualTo("PRONOUN er");
        assertThat(Phrases.german("Nachbarn wollten gehen.")).isEqualTo("ROLE Nachbarn");
    }

    @Test
    void whenItWasSaidIsNoPartOfWhoSaysIt() {
        assertThat(Phrases.english("On Friday [P Ada Kern] left."))
                .isEqualTo("~OTHER Friday; PERSON Ada Kern = Ada Kern");
        assertThat(Phrases.english("On Deck [P Ada Kern] slept.")).isEqualTo("~PERSON Deck Ada Kern = Ada Kern");
    }

    @Test
    void aDayHasNothingThatBelongsToIt() {
        assertThat(Phrases.german("Am Sonntag bei der Feuerwehr gab es Kuchen."))
                .startsWith("~OTHER Sonntag; ~ORGANIZATION der Feuerwehr");
        assertThat(Phrases.german("Ein Fest bei der Feuerwehr gab es nicht."))
                .startsWith("OTHER Ein Fest bei der Feuerwehr");
    }

    @Test
    void aTimeAndANotionAreNobody() {
        assertThat(Phrases.german("Frühling kam.")).isEqualTo("~OTHER Frühling");
        assertThat(Phrases.german("Die Frage kam auf.")).isEqualTo("~OTHER Die Frage");
        assertThat(Phrases.german("Die Zeitung kam.")).isEqualTo("ORGANIZATION Die Zeitung");
    }

    @Test
    void theDatelineIsNoPhrase() {
        assertThat(Phrases.german("[L Celle] ([O dpa]) - Die Feuerwehr kam.")).isEqualTo("ORGANIZATION Die Feuerwehr");
    }

    @Test
    void whatStandsInMarksIsNoPhrase() {
        assertThat(Phrases.german("„Die Feuerwehr kam mit zwölf Wagen“, sagte sie."))
                .isEqualTo("PRONOUN sie");
    }

    @Test
    void onlyPersonIsTheOneWhoIsNamedInAStretch() {
        Phrases read = Phrases.of("de", "[P Ada Kern] sah [P Ada Kern], nicht [P Leo Fuhr].");
        int other = read.given().token("Leo");
        NounPhrase only = read.reader().onlyPerson(0, other);
        assertThat(read.given().words(only.span())).isEqualTo("Ada Kern sah Ada Kern");
        assertThat(only.entity().name()).isEqualTo("Ada Kern");
        assertThat(read.reader().onlyPerson(0, other + 1)).isNull();
        assertThat(read.reader().onlyPerson(2, 3)).isNull();
    }

    @Test
    void aPersonStartsWithTheNamesFirstWordBeItAParticle() {
        Phrases read = Phrases.of("de", "[P Ute von der Aue] kam. Von der Aue las. Die [O Bahn] fuhr.");
        assertThat(read.reader().startsPerson(0)).isTrue();
        assertThat(read.reader().startsPerson(1)).isFalse();
        assertThat(read.reader().startsPerson(read.given().token("Von"))).isTrue();
        assertThat(read.reader().startsPerson(read.given().token("Bahn"))).isFalse();
    }

    @Test
    void phrasesStartWithinTheStretchThatIsRead() {
        Phrases read = Phrases.of("de", "Mit der Ministerin kam der Landrat.");
        Given given = read.given();
        assertThat(read.reader().read(given.token("der"), given.token("kam")))
                .singleElement()
                .satisfies(phrase -> assertThat(phrase.subject()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                ",",
                ",,,,,,",
                "der",
                "Der",
                "und",
                "von",
                "Der.",
                "🙂",
                "🙂🙂 🙂",
                "(",
                "()",
                "„",
                "„“",
                "'s",
                "58-",
                "von der",
                "Dr.",
                "der der der der der",
                "\n\n",
                "Ärztin",
            })
    void oddTextsAreReadToTheirEnd(String text) {
        for (String language : new String[] {"de", "en"}) {
            Phrases read = Phrases.of(language, text);
            int end = 0;
            for (NounPhrase phrase : read.all()) {
                assertThat(phrase.span().first()).isGreaterThanOrEqualTo(end);
                end = phrase.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(read.given().document().tokens());
        }
    }

    @Test
    void decomposedUmlautsAreReadAsComposedOnes() {
        assertThat(Phrases.german("Die A\u0308rztin half.")).startsWith("ROLE ");
    }

    @Test
    void aSentenceOfTwoHundredNounsIsReadInPhrasesOfBoundedLength() {
        Phrases read = Phrases.of("de", String.join(" ", Collections.nCopies(200, "Zaun")) + ".");
        assertThat(read.all())
                .hasSize(25)
                .allSatisfy(phrase -> assertThat(phrase.span().size()).isEqualTo(8));
    }
}
