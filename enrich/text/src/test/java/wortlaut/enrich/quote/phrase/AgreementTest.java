package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.language.GrammaticalNumber;
import wortlaut.enrich.quote.Given;

class AgreementTest {
    private static Agreement agreement(Given given) {
        return new Agreement(given.passage(), given.quoted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gestern lobte er sie. | lobte | SINGULAR",
                "Gestern lobten sie ihn. | lobten | PLURAL",
                "Sie haben es gesagt. | gesagt | PLURAL",
                "Er hat es gesagt. | gesagt | SINGULAR",
                "Es heißt, dass er es gesagt habe. | gesagt | SINGULAR",
                "Es heißt, dass sie es gesagt haben. | gesagt | PLURAL",
                "Sie sind da, er lobte sie. | lobte | SINGULAR",
                "Sie sind „da und dort und fort“ und er lobte sie. | lobte | SINGULAR",
                "Die Lobten kamen. | Lobten | UNKNOWN",
                "Er ist da, gesagt, getan. | gesagt | UNKNOWN",
            })
    void aVerbsNumberIsThatOfItsAuxiliaryElseItsOwn(String marked, String cue, GrammaticalNumber number) {
        Given given = Given.german(marked);
        assertThat(agreement(given).ofVerb(given.token(cue))).isEqualTo(number);
    }

    @Test
    void whereNounsHaveNoCasesNoNumberIsRead() {
        Given given = Given.english("They were seen and [P Ada Kern] said so.");
        assertThat(agreement(given).ofVerb(given.token("said"))).isEqualTo(GrammaticalNumber.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er kam. | Er | PLURAL | true",
                "Er kam. | Er | SINGULAR | false",
                "Sie kam. | Sie | PLURAL | false",
                "[P Ada Kern] kam. | Kern | PLURAL | true",
                "[P Ada Kern] und [P Leo Fuhr] kamen. | Kern | PLURAL | false",
                "Familie [P Kern] kam. | Kern | PLURAL | false",
                "Zwei Wirte kamen. | Wirte | SINGULAR | true",
                "Ein Wirt kam. | Wirt | PLURAL | true",
                "Die Stadt und der Kreis forderten es. | Kreis | PLURAL | false",
                "Der Bund, der Kreis kamen. | Kreis | PLURAL | false",
                "Der Kreis kam. | Kreis | UNKNOWN | false",
            })
    void phraseAndVerbAreOfDifferentNumbersAsFarAsBothAreKnown(
            String marked, String word, GrammaticalNumber verb, boolean broken) {
        Phrases phrases = Phrases.of("de", marked);
        assertThat(agreement(phrases.given()).isBroken(phrases.with(word), verb))
                .isEqualTo(broken);
    }
}
