package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferringSentencesTest {
    private static String found(String marked) {
        return Reports.of(
                "de",
                marked.replace("/", "\n\n"),
                (reading, clauses, pieces) -> new ReferringSentences(reading, clauses, pieces)::find);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Deich hält. Das teilte die Polizei mit. | die Polizei: Der Deich hält",
                "Der Deich hält. Das sagte [P Ada Kern]. | Ada Kern: Der Deich hält",
                "Es regnet. Der Deich hält. Dies betonte [P Ada Kern] am Montag. | Ada Kern: Der Deich hält",
                "Der Deich hält. Davon sprach [P Ada Kern]. | nothing",
                "Der Deich hält. Darüber berichtete [P Ada Kern]. | Ada Kern: Der Deich hält",
            })
    void theWordsAreThoseOfTheSentenceBefore(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report.equals("nothing") ? report : report + " [refers-back]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Deich hält. Das Haus sagte nichts.",
                "Der Deich hält. Das glaubt [P Ada Kern].",
                "Der Deich hält. Das sagte [P Ada Kern], dass es regnet.",
                "Der Deich hält. Das sagte [P Ada Kern]: Nein.",
                "Der Deich hält. Das sagte [P Ada Kern] „immer und immer wieder“.",
                "Es heißt, dass der Deich hält. Das sagte [P Ada Kern].",
                "„Der Deich hält bis zum Winter.“ Das sagte [P Ada Kern].",
                "Der Deich hält./Das sagte [P Ada Kern].",
                "Das sagte [P Ada Kern].",
                "Der Deich hält. Das sagte.",
                "Der Deich hält. Das sagte",
                "Der Deich hält. Das",
                "Der Deich hält. Es sagte [P Ada Kern].",
                "🙂 Das sagte [P Ada Kern].",
            })
    void otherSentencesReferToNoWords(String marked) {
        assertThat(found(marked)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({"20, Ada Kern: Der Deich hält [refers-back]", "30, nothing", "200, nothing"})
    void aLongSentenceSaysMoreThanWhoseWordsTheyWere(int words, String report) {
        assertThat(found("Der Deich hält. Das sagte [P Ada Kern]" + " oft".repeat(words) + "."))
                .isEqualTo(report);
    }
}
