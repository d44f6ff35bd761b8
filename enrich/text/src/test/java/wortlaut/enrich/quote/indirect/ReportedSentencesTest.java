package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedSentencesTest {
    private static String found(String marked) {
        return Reports.of("de", marked, (reading, clauses, pieces) -> new ReportedSentences(reading)::find);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Partei fordert Neuwahlen. | Die Partei",
                "Seit Jahren fordert [P Ada Kern] einen Deich. | Ada Kern",
                "[P Ada Kern] kündigte für den Herbst einen Deich an. | Ada Kern",
                "[P Ada Kern] sprach von zwölf Booten. | Ada Kern",
                "[P Ada Kern] geht von zwölf Booten aus. | Ada Kern",
                "Sie nannte ihn faul. | Sie",
            })
    void theSentenceSaysThatSomebodySpoke(String marked, String speaker) {
        assertThat(found(marked))
                .isEqualTo(speaker + ": " + marked.replaceAll("\\[P ([^\\]]*)]", "$1") + " [reported]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Zaun fordert Opfergaben.",
                "[P Ada Kern] kündigte die Wohnung.",
                "[P Ada Kern] sprach leise.",
                "[P Ada Kern] geht von hier fort.",
                "[P Ada Kern] sagte nichts.",
                "„[P Ada Kern] fordert Neuwahlen für alle“",
                "Fordert.",
                "fordert",
                "🙂 fordert 🙂.",
                ",,,fordert,,,",
            })
    void nobodySpokeOrNobodyIsItsSubject(String marked) {
        assertThat(found(marked)).isEqualTo("nothing");
    }
}
