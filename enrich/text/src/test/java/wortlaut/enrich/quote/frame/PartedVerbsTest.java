package wortlaut.enrich.quote.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.quote.Given;

class PartedVerbsTest {
    private static int said(Given given, boolean any) {
        return new PartedVerbs(given.passage(), token -> false)
                .said(0, given.document().tokens(), any);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "erklärt | hat [P Ada Kern] am Montag in Kiel erklärt.",
                "gesagt | hatte er gesagt, als es spät war.",
                "mitteilen | ließ die Firma mitteilen.",
                "zitiert | wird [P Ada Kern] zitiert",
            })
    void aVerbOfSayingEndsTheClauseThatItsAuxiliaryOpens(String verb, String marked) {
        Given given = Given.german(marked);
        assertThat(said(given, false)).isEqualTo(given.token(verb));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hat [P Ada Kern] am Montag geschlafen.",
                "sagte [P Ada Kern] am Montag.",
                "hat gesagt.",
                "hat [P Ada Kern] ein Haus",
                "ließ die Firma abreißen."
            })
    void otherClausesSayNothing(String marked) {
        assertThat(said(Given.german(marked), false)).isEqualTo(-1);
    }

    @Test
    void anyVerbMaySayItWhereTheMoodTellsThatSomebodyDoes() {
        Given given = Given.german("hat [P Ada Kern] am Montag gewettert.");
        assertThat(said(given, false)).isEqualTo(-1);
        assertThat(said(given, true)).isEqualTo(given.token("gewettert"));
    }

    @Test
    void aClauseThatNeverEndsIsNotReadOn() {
        assertThat(said(Given.german("hat er " + "und er ".repeat(40) + "gesagt."), false))
                .isEqualTo(-1);
    }

    @Test
    void marksAndOtherLanguagesPartNoVerb() {
        Given given = Given.german("hat er das so gesagt");
        int stop = given.token("so");
        assertThat(new PartedVerbs(given.passage(), token -> token == stop).said(0, 5, false))
                .isEqualTo(-1);
        assertThat(said(Given.english("has [P Jane Kerr] said."), false)).isEqualTo(-1);
    }

    @Test
    void aPassiveIsOneUnlessItsMoodIsThatOfReportedSpeech() {
        Given passive = Given.german("wird [P Ada Kern] zitiert");
        assertThat(new PartedVerbs(passive.passage(), token -> false).isPassive(0))
                .isTrue();
        Given reported = Given.german("werde [P Ada Kern] zitiert");
        assertThat(new PartedVerbs(reported.passage(), token -> false).isPassive(0))
                .isFalse();
    }
}
