package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueClausesTest {
    private static String found(String marked) {
        return Reports.of("de", marked, (reading, clauses, pieces) -> new CueClauses(reading, clauses, pieces)::find);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wie [P Ada Kern] mitteilte, hält der Deich. | Ada Kern: hält der Deich",
                "Der Deich hält, wie [P Ada Kern] mitteilte. | Ada Kern: Der Deich hält",
                "Der Deich hält, wie [P Ada Kern] am Montag mitteilte, den Winter über. | Ada Kern: Der Deich hält … den Winter über",
                "Der Deich hält, wie [P Ada Kern], die Leiterin, mitteilte. | Ada Kern: Der Deich hält",
            })
    void aClauseWithAsHasTheRestOfTheSentence(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report + " [as-clause]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Deich ist so alt wie das Haus. | nothing",
                "Der Deich ist so alt wie das Haus, sagte [P Ada Kern]. | Ada Kern: Der Deich ist so alt wie das Haus [clause-before-cue]",
                "Der Deich hält, wie [P Ada Kern] weiter oben auf der Tafel schrieb und mit Kreide dort malte. | nothing",
                "„Der Deich hält ganz sicher“, sagte [P Ada Kern], wie die Zeitung berichtet. | nothing",
                "Wie mitteilte | nothing",
                "Wie | nothing",
            })
    void anAsWithoutACueAtItsClausesEndHasNone(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Deich hält, sagte [P Ada Kern], dass er alt ist. | Ada Kern: dass er alt ist [clause]",
                "Wie [P Ada Kern] sagte, habe er mitgeteilt, dass es hält. | Ada Kern: habe er mitgeteilt, dass es hält [as-clause]",
            })
    void theFirstWayThatFindsWordsIsTaken(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report);
    }
}
