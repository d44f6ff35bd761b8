package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The English half of what finds clauses behind a cue. */
class ClausesByPlaceTest {
    private static String found(String marked) {
        return Reports.of(
                "en", marked, (reading, clauses, pieces) -> new ClausesAfterCue(reading, clauses, pieces)::find);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] said the dam held. | Ada Kern: the dam held [clause]",
                "[P Ada Kern] said that the dam held. | Ada Kern: that the dam held [clause]",
                "[P Ada Kern] asked whether the dam held. | Ada Kern: whether the dam held [clause]",
                "[P Ada Kern] said trains were late. | Ada Kern: trains were late [clause]",
                "[P Ada Kern] said prices fall. | Ada Kern: prices fall [clause]",
                "[P Ada Kern] said they'll go. | Ada Kern: they'll go [clause]",
                "[P Ada Kern] said Friday the bridge was safe. | Ada Kern: the bridge was safe [clause]",
                "[P Ada Kern] said much of the town was lost. | Ada Kern: much of the town was lost [clause]",
                "[P Ada Kern] announced the plan failed. | Ada Kern: the plan failed [clause]",
                "[P Ada Kern] told reporters the dam held. | Ada Kern: the dam held [clause]",
                "[P Ada Kern] said the dam, built in 1920, held. | Ada Kern: the dam, built in 1920, held [clause]",
                "[P Ada Kern] denied stealing a tractor. | Ada Kern: stealing a tractor [clause]",
                "[P Ada Kern] wants to leave. | Ada Kern: to leave [clause]",
            })
    void aClauseWithAVerbOfItsOwnIsSomebodysWords(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Ada Kern] said nothing about the cost.",
                "[P Ada Kern] said not a word about it.",
                "[P Ada Kern] said much the same.",
                "[P Ada Kern] said much.",
                "[P Ada Kern] denied that.",
                "[P Ada Kern] reported a loss.",
                "[P Ada Kern] said last week.",
                "[P Ada Kern] said goodbye.",
                "[P Ada Kern] said the grace and left.",
                "[P Ada Kern] posted a photo of the bridge.",
                "[P Ada Kern] demanded answers.",
                "[P Ada Kern] told a joke.",
                "[P Ada Kern] told reporters.",
                "[P Ada Kern] told",
                "[P Ada Kern] told reporters",
                "[P Ada Kern] said to",
                "[P Ada Kern] warned them to",
                "[P Ada Kern] said goodbye to staff and left.",
                "[P Ada Kern] promised investors a return.",
                "[P Ada Kern] asked drivers for money.",
                "[P Ada Kern] said in the rain.",
                "[P Ada Kern] said",
                "said the dam held.",
            })
    void aVerbsObjectIsNobodysWords(String marked) {
        assertThat(found(marked)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] urged residents not to drink it. | Ada Kern: not to drink it [clause]",
                "[P Ada Kern] asked drivers to wait. | Ada Kern: to wait [clause]",
                "[P Ada Kern] warned drivers the road was shut. | Ada Kern: drivers the road was shut [clause]",
                "[P Ada Kern] agreed to wait. | Ada Kern: to wait [clause]",
            })
    void whoIsToldIsNoPartOfWhatIsSaid(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He carried passports that prosecutors say were forged. | prosecutors: were forged [clause]",
                "He carried passports which the mayor says were forged. | the mayor: were forged [clause]",
                "The book, which [P Ada Kern] says is old, sold well. | Ada Kern: is old [clause]",
                "The book, [P Ada Kern] says is old, sold well. | Ada Kern: is old, sold well [clause]",
            })
    void aRelativeClauseMayHoldACueAndItsSubject(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] conceded that the dam broke. | Ada Kern: that the dam broke [clause-by-its-word]",
                "The wall conceded that the dam broke. | nothing",
                "[P Ada Kern] saw that the dam broke. | nothing",
                "[P Ada Kern] was conceded that the dam broke. | nothing",
                "[P Ada Kern] conceded the dam broke. | nothing",
                "The wall said that the dam broke. | The wall: that the dam broke [clause]",
            })
    void beforeThatAnyVerbOfSomebodyAnnounces(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report);
    }

    @Test
    void anotherReportEndsTheWords() {
        assertThat(found("[P Ada Kern] said the dam was safe, but [P Leo Fuhr] said it was not."))
                .isEqualTo("Ada Kern: the dam was safe [clause]");
        assertThat(found("[P Ada Kern] said the dam was safe, but the road was not."))
                .isEqualTo("Ada Kern: the dam was safe, but the road was not [clause]");
    }

    @Test
    void aSentenceOfTwoHundredTokensIsReadToItsEnd() {
        assertThat(found("[P Ada Kern] said the dam held " + "and held ".repeat(97) + "out."))
                .startsWith("Ada Kern: the dam held and held")
                .endsWith("held out [clause]");
    }
}
