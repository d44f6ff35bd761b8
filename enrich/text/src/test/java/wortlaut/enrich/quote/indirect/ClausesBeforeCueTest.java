package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesBeforeCueTest {
    private static String found(String language, String marked) {
        return Reports.of(
                language, marked, (reading, clauses, pieces) -> new ClausesBeforeCue(reading, clauses, pieces)::find);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Der Deich hält, sagte [P Ada Kern]. | Ada Kern: Der Deich hält",
                "de | Der Deich hält, so [P Ada Kern]. | Ada Kern: Der Deich hält",
                "de | Der Deich hält, heißt es in dem Bericht. | dem Bericht: Der Deich hält",
                "de | Der Deich hält, hieß es. | ?: Der Deich hält",
                "de | Der Deich hält, hat [P Ada Kern] erklärt. | Ada Kern: Der Deich hält",
                "de | Der Deich hält, wird von [P Ada Kern] erklärt. | Ada Kern: Der Deich hält",
                "de | Der Deich halte, glaubt [P Ada Kern]. | Ada Kern: Der Deich halte",
                "de | Da der Deich sicher sei, sagte [P Ada Kern]. | Ada Kern: Da der Deich sicher sei",
                "en | The dam was safe, [P Ada Kern] said. | Ada Kern: The dam was safe",
                "en | The dam was safe, said [P Ada Kern]. | Ada Kern: The dam was safe",
                "en | The dam was safe, [P Ada Kern] told reporters. | Ada Kern: The dam was safe",
                "en | The dam was safe, [P Ada Kern] said Monday. | Ada Kern: The dam was safe",
            })
    void whatStandsBeforeTheCommaIsSaid(String language, String marked, String report) {
        assertThat(found(language, marked)).isEqualTo(report + " [clause-before-cue]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Der Deich, sagte [P Ada Kern], werde teuer. | Ada Kern: Der Deich … werde teuer",
                "de | Der Deich hält, sagte [P Ada Kern], und ging. | Ada Kern: Der Deich hält",
                "en | The dam, [P Ada Kern] said, was safe. | Ada Kern: The dam … was safe",
                "en | The dam, [P Ada Kern] told reporters, was safe. | Ada Kern: The dam … was safe",
                "en | Inflation, she warned, remained high. | she: Inflation … remained high",
                "en | The head of the crew, deputy governor [P Ada Kern] said in [L Leeds], was late. | Ada Kern: The head of the crew … was late",
            })
    void aCueBetweenTwoCommasPartsAClause(String language, String marked, String report) {
        assertThat(found(language, marked)).isEqualTo(report + " [clause-before-cue]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [P Emil Roth], der Leiter des Amtes, sagte nichts.",
                "de | [P Emil Roth], sagte [P Ada Kern].",
                "de | Da es regnete, forderte [P Ada Kern] einen Deich.",
                "de | Der Deich hält, glaubt [P Ada Kern].",
                "de | Der Deich hält, nannte [P Ada Kern] ihn.",
                "de | Der Deich hält, sagte, dass es regnet.",
                "de | Auf den Vorwurf, entgegnete [P Ada Kern], dass er sich irre.",
                "de | Wie alt er ist, sagte [P Ada Kern].",
                "de | Der Deich hält, erklärt worden war es nicht.",
                "de | „Er hält und hält“, sagte [P Ada Kern].",
                "de | Der Deich hält, [P Ada Kern] sagte nichts.",
                "de | sagte, sagte,",
                "en | However, she warned him.",
                "en | The dam was safe, saying so.",
                "en | The dam was safe, [P Ada Kern] said that it was old.",
                "en | The dam was safe, [P Ada Kern] said it again and again.",
                "en | The head of the crew, [P Ada Kern], said the search was over.",
                "en | [P Ada Kern], the head of the office, said nothing.",
                "en | , said [P Ada Kern].",
            })
    void whatOnlyOpensTheSentenceOrSaysWhoSpeaksIsNotSaid(String language, String marked) {
        assertThat(found(language, marked)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The head of the crew, said the search was over. | nothing",
                "The head of the crew, said [P Ada Kern] as the rain fell. | nothing",
                "The head was safe, said [P Ada Kern] of the crew. | Ada Kern: The head was safe [clause-before-cue]",
            })
    void aNounPhraseWithoutAVerbIsWhoSaysIt(String marked, String report) {
        assertThat(found("en", marked)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "🙂",
                ",",
                ",,,,,,,,,",
                "sagte",
                ", sagte",
                "said,",
                "a, said",
                "A\u0308rger, sagte sie."
            })
    void oddSentencesAreNobodysWords(String text) {
        for (String language : new String[] {"de", "en"}) {
            assertThat(found(language, "Da. " + text)).isEqualTo("nothing");
        }
    }
}
