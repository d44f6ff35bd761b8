package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodClausesTest {
    private static String found(String language, String marked) {
        return Reports.of(
                language, marked, (reading, clauses, pieces) -> new MoodClauses(reading, clauses, pieces)::find);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] ließ ausrichten, man halte am Bau fest. | Ada Kern: man halte am Bau fest [mood-alone]",
                "[P Ada Kern] gab sich bescheiden: Sie habe nur zugehört. | Ada Kern: Sie habe nur zugehört [mood-alone-colon]",
                "Die Wirtin winkte ab, der Deich sei alt. | Die Wirtin: der Deich sei alt [mood-alone]",
                "Auch die Wirtin winkte ab, der Deich sei alt. | die Wirtin: der Deich sei alt [mood-alone]",
                "Die Polizei winkte ab: alles gut sei. | Die Polizei: alles gut sei [mood-alone-colon]",
            })
    void theirMoodAnnouncesTheWordsWhateverTheVerb(String marked, String report) {
        assertThat(found("de", marked)).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [P Ada Kern] kannte den Mann, der das Amt leite.",
                "de | [P Ada Kern] winkte ab, der Deich ist alt.",
                "de | [P Ada Kern] winkte ab, der Deich wäre alt.",
                "de | [P Ada Kern] winkte ab, dass er alt sei und bleibe.",
                "de | [P Ada Kern] winkte ab, und der Deich sei alt.",
                "de | [P Ada Kern] winkte ab, „der Deich sei alt“.",
                "de | [P Ada Kern] sei müde gewesen, sie habe geschlafen.",
                "de | Der Zaun fiel um, er sei alt.",
                "de | Als [P Ada Kern] kam, man halte fest.",
                "de | Gestern früh um zehn winkte [P Ada Kern] ab, er sei alt.",
                "de | Dem Landrat half es, er sei alt.",
                "de | [P Ada Kern], er sei alt.",
                "de | Nein, er sei alt.",
                "de | [P Ada Kern] winkte ab,",
                "de | [P Ada Kern] winkte ab, sei",
                "de | :",
                "en | [P Ada Kern] waved, he be late.",
            })
    void otherClausesAreNobodysWords(String language, String marked) {
        assertThat(found(language, marked)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {",,,,,,", "🙂, 🙂 sei 🙂.", "sei", "sei, sei, sei."})
    void oddSentencesAreNobodysWords(String text) {
        assertThat(found("de", text)).isEqualTo("nothing");
    }
}
