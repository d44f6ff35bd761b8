package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.Given;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.speaker.AttributionRule;

class ClauseReaderTest {
    private static int end(Given given) {
        return given.document().tokens();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er kam, sah und ging. | 2",
                "Er sah „rot, grün und blau“, dann ging er. | 9",
                "Er kam. | 3",
                ", er kam | 0",
            })
    void theFirstCommaOutsideMarks(String marked, int comma) {
        Given given = Given.german(marked);
        assertThat(Reports.clauses(given).comma(0, end(given))).isEqualTo(comma);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | er sei alt | true",
                "de | er wäre alt | true",
                "de | er ist alt | false",
                "de | die Sei ist ein Wal | false",
                "de | er ist „noch so jung er sei“ alt | false",
                "de | er binde den Damm | true",
                "de | den Damm binde er | false",
                "de | er wartete auf ihn | false",
                "de | ich binde den Damm | false",
                "de | er Binde | false",
                "de | er | false",
                "en | he bake a cake | false",
            })
    void aVerbInTheMoodOfReportedSpeech(String language, String marked, boolean mood) {
        Given given = Given.text(language, marked);
        assertThat(Reports.clauses(given).hasMood(0, end(given))).isEqualTo(mood);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | er hält, sagte [P Ada Kern] | er hält",
                "de | er hält, gesagt ist es | er hält, gesagt ist es",
                "de | er hält, Sagte er | er hält, Sagte er",
                "de | er hält, und [P Ada Kern] sagte | er hält",
                "de | er hält; da hat [P Ada Kern] gesagt | er hält",
                "de | er hält, und der Zaun hält | er hält, und der Zaun hält",
                "de | er hält „ja, und nein, sagte er“ und sie | er hält „ja, und nein, sagte er“ und sie",
                "en | it held, and [P Ada Kern] said | it held",
                "en | it held, though the wall fell | it held, though the wall fell",
            })
    void aClauseEndsWhereAnotherReportBegins(String language, String marked, String clause) {
        Given given = Given.text(language, marked);
        int last = Reports.clauses(given).clauseEnd(0, end(given));
        assertThat(given.document().text().substring(0, given.document().end(last - 1)))
                .isEqualTo(clause);
    }

    @Test
    void whereNobodyIsLikelyTheFirstSubjectSpeaks() {
        Given given = Given.german("Zum Sprecher von [P Ada Kern] meinte Zaun.");
        ClauseReader clauses = Reports.clauses(given);
        FoundCue cue = new FoundCue(given.token("meinte"), CueKind.IMPERSONAL);
        int zaun = given.token("Zaun");
        assertThat(clauses.subject(cue, zaun, end(given), false)).isNull();
        NounPhrase first = clauses.subjectOrFirst(cue, zaun, end(given));
        assertThat(given.words(first.span())).isEqualTo("Zaun");
        assertThat(clauses.subjectOrFirst(cue, zaun + 1, end(given))).isNull();
    }

    @Test
    void withoutSpansThereIsNoReport() {
        assertThat(ClauseReader.report(java.util.List.of(), null, null, AttributionRule.CLAUSE))
                .isNull();
    }

    @Test
    void aWordIsOfOneKind() {
        Given given = Given.german("dass");
        assertThat(Reports.clauses(given).is(0, ReportingWord.CLAUSE)).isTrue();
        assertThat(Reports.clauses(given).is(0, ReportingWord.AS)).isFalse();
        assertThat(Reports.clauses(given).is(1, ReportingWord.CLAUSE)).isFalse();
    }
}
