package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The German half of what finds clauses behind a cue. */
class ClausesByCommasTest {
    private static String found(String marked) {
        return Reports.of(
                "de", marked, (reading, clauses, pieces) -> new ClausesAfterCue(reading, clauses, pieces)::find);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] sagte, dass der Deich hält. | Ada Kern: dass der Deich hält [clause]",
                "[P Ada Kern] fragte, ob der Deich hält. | Ada Kern: ob der Deich hält [clause]",
                "[P Ada Kern] sagte, der Deich sei sicher. | Ada Kern: der Deich sei sicher [mood]",
                "[P Ada Kern] sagte, er binde den Damm. | Ada Kern: er binde den Damm [mood]",
                "[P Ada Kern] sagte, als es regnete, der Deich sei alt. | Ada Kern: der Deich sei alt [mood]",
                "[P Ada Kern] versprach, den Deich zu prüfen. | Ada Kern: den Deich zu prüfen [infinitive]",
                "[P Ada Kern] versprach, das Geld zurückzuziehen. | Ada Kern: das Geld zurückzuziehen [infinitive]",
            })
    void aMarkerAMoodOrAnInfinitiveMakesAClauseSomebodysWords(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Ada Kern] sagte nichts, weil es regnete.",
                "[P Ada Kern] sagte, es regnet.",
                "[P Ada Kern] sagte, er bindete den Damm.",
                "[P Ada Kern] sagte, ich binde den Damm.",
                "[P Ada Kern] versprach, um zu gefallen, nichts.",
                "[P Ada Kern] versprach, ohne zu zögern, Hilfe.",
                "[P Ada Kern] versprach, es kam zu Wellen.",
                "[P Ada Kern] glaubt, den Deich zu kennen.",
                "[P Ada Kern] kam, um den Deich zu prüfen.",
                "Die Entscheidung des Gerichts sei vertagt, dass es so komme.",
                "[P Ada Kern] sagte,",
                "[P Ada Kern] sagte",
                "sagte, , , , , dass es hält.",
                "„Wir sagten, dass der Deich hält“, rief sie.",
            })
    void otherClausesAreNobodysWords(String marked) {
        assertThat(found(marked)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Vorwurf der Partei, er habe gelogen. | der Partei: er habe gelogen [mood]",
                "Die Forderung von [P Ada Kern], den Deich zu prüfen. | Ada Kern: den Deich zu prüfen [infinitive]",
                "Die Forderung des Tages, den Deich zu prüfen. | Die Forderung des Tages: den Deich zu prüfen [infinitive]",
                "[P Ada Kern] erhob Vorwürfe, er habe gelogen. | Ada Kern: er habe gelogen [mood]",
                "[P Ada Kern] wies Vorwürfe zurück, er habe gelogen. | ?: er habe gelogen [mood]",
                "[P Ada Kern] wies „zurück und fort“ Vorwürfe, er habe gelogen. | Ada Kern: er habe gelogen [mood]",
            })
    void aNounIsWhosesItSaysItIsAndNotWhoRejectsIt(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Den Anwohnern wurde gesagt, dass der Deich hält. | ?: dass der Deich hält [clause]",
                "Von [P Ada Kern] wurde gesagt, dass der Deich hält. | Ada Kern: dass der Deich hält [clause]",
                "Die Anwohner wurden aufgefordert, ihre Häuser zu verlassen. | ?: ihre Häuser zu verlassen [infinitive]",
                "Da wurde dem Amt vorgeworfen, den Deich zu meiden. | ?: den Deich zu meiden [infinitive]",
            })
    void aPassiveHasNoSpeakerWithoutAnAgent(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] bestritt das, indem sie sagte, der Deich sei sicher. | sie: der Deich sei sicher [mood]",
                "[P Ada Kern] wies die Forderung der Partei zurück, den Deich zu prüfen. | der Partei: den Deich zu prüfen [infinitive]",
                "[P Ada Kern] forderte vor der Forderung, den Deich zu prüfen. | Ada Kern: den Deich zu prüfen [infinitive]",
            })
    void theNearerVerbOrNounAnnounces(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Papier, von dem [P Ada Kern] sagt, es sei alt, liegt aus. | Ada Kern: es sei alt [mood]",
                "Das Papier, von dem [P Ada Kern] sagt, es sei alt, ist gut. | Ada Kern: es sei alt [mood]",
                "Das Papier, von dem [P Ada Kern] sagt, es sei alt, sei gut. | Ada Kern: es sei alt, sei gut [mood]",
                "[P Ada Kern] sagt, es sei alt, liegt aus. | Ada Kern: es sei alt, liegt aus [mood]",
                "[P Ada Kern] sagte, es sei gut, und [P Leo Fuhr] sagte, es sei alt. | Ada Kern: es sei gut [mood]",
                "[P Ada Kern] sagte, es sei gut, sagte [P Leo Fuhr]. | Ada Kern: es sei gut [mood]",
                "[P Ada Kern] sagte, es sei gut; alt sei es nicht, sagte sie. | Ada Kern: es sei gut; alt sei es nicht [mood]",
                "[P Ada Kern] sagte, es sei gut, und alt sei es. | Ada Kern: es sei gut, und alt sei es [mood]",
            })
    void wordsEndWhereTheMainClauseOrAnotherReportBegins(String marked, String report) {
        assertThat(found(marked)).isEqualTo(report);
    }
}
