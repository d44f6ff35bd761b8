package wortlaut.enrich.quote.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] sagte es. | sagte SAY",
                "[P Ada Kern] teilte es am Montag mit. | teilte SAY",
                "[P Ada Kern] teilte den Kuchen. | ''",
                "[P Ada Kern] teilte den Kuchen. Sie kam mit. | ''",
                "[P Ada Kern] räumte es am Ende ein. | räumte SAY",
                "[P Ada Kern] räumte den Keller. | ''",
                "[P Ada Kern] nannte ihn faul. | nannte NAME",
                "[P Ada Kern] zufolge regnet es. | zufolge AFTER",
                "Laut [P Ada Kern] regnet es. | Laut SO",
            })
    void aVerbOfSayingWithItsParticle(String marked, String cues) {
        assertThat(Cues.german(marked).line()).isEqualTo(cues);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] sagte den Termin ab. | ''",
                "[P Ada Kern] sagte für Montag zu. | ''",
                "[P Ada Kern] sagte den Termin, der anstand, ab. | sagte SAY",
                "[P Ada Kern] sagte es ab und an. | sagte SAY",
            })
    void theParticleThatEndsTheClauseMakesAnotherVerb(String marked, String cues) {
        assertThat(Cues.german(marked).line()).isEqualTo(cues);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Es regnet, so die Polizei. | so SO",
                "Es regnet, so [P Ada Kern]. | so SO",
                "Es regnet, so israelische Medien. | so SO",
                "„Es regnet ohne Ende“ so die Polizei. | so SO",
                "Es regnet, so zum Beispiel hier. | ''",
                "Es regnet, so wurde es gemeldet. | ''",
                "Es regnet so die Rinne voll. | ''",
                "Es regnet, so sagte [P Ada Kern]. | sagte SAY",
                "Es regnet, so | ''",
            })
    void soIsACueBetweenWordsAndWhoSaysThem(String marked, String cues) {
        assertThat(Cues.german(marked).line()).isEqualTo(cues);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Klagten kamen an. | ''",
                "de | „Er forderte ein Bad für alle“, sagte [P Ada Kern]. | sagte SAY",
                "de | „Er kommt nie wieder“, lachte [P Ada Kern]. | lachte SAY",
                "de | Er kommt nie wieder, lachte [P Ada Kern]. | ''",
                "en | The United States won the cup. | ''",
                "en | He states that it rained. | states SAY",
                "en | He rejected claims that it rained. | ''",
                "en | He often claims that it rained. | claims SAY",
                "en | The witness claims that it rained. | claims SAY",
            })
    void whatIsANounOrStandsInMarksIsNone(String language, String marked, String cues) {
        assertThat(Cues.of(language, marked).line()).isEqualTo(cues);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Verein, der sich „Rat“ nennt, kam. | ''",
                "Der Verein, den man „Rat“ nennt, kam. | nennt NAME",
            })
    void whatSomethingCallsItselfIsItsName(String marked, String cues) {
        assertThat(Cues.german(marked).line()).isEqualTo(cues);
    }

    @ParameterizedTest
    @CsvSource({
        "forderte, [P Ada Kern] forderte einen Deich., true",
        "kündigte, [P Ada Kern] kündigte einen Deich an., true",
        "kündigte, [P Ada Kern] kündigte die Wohnung., false",
        "sprach, [P Ada Kern] sprach von zwölf Booten., true",
        "sprach, [P Ada Kern] sprach leise., false",
        "nannte, [P Ada Kern] nannte ihn faul., true",
        "nannte, [P Ada Kern] nannte sich Rat., false",
        "sagte, [P Ada Kern] sagte nichts., false",
        "Forderte, Die alte Forderte kam., false",
        "forderte, „[P Ada Kern] forderte einen Deich“, false",
    })
    void aReportingVerbSaysThatSomebodySpoke(String verb, String marked, boolean reports) {
        Cues cues = Cues.german(marked);
        assertThat(cues.reading().cues().isReportingVerb(cues.given().token(verb)))
                .isEqualTo(reports);
    }

    @Test
    void firstAndLastOfAStretch() {
        Cues cues = Cues.german("[P Ada Kern] sagte und betonte nichts, [P Leo Fuhr] rief.");
        CueFinder finder = cues.reading().cues();
        int end = cues.given().token("nichts");
        assertThat(finder.firstIn(0, end).token()).isEqualTo(cues.given().token("sagte"));
        assertThat(finder.lastIn(0, end).token()).isEqualTo(cues.given().token("betonte"));
        assertThat(finder.firstIn(end, end + 1)).isNull();
        assertThat(finder.lastIn(end, end)).isNull();
    }

    @Test
    void aCueThatNoListHasIsBuilt() {
        Cues cues = Cues.german("„Er kommt nie wieder“, lachte [P Ada Kern]. „Nie im Leben wieder“, sagte sie.");
        assertThat(cues.reading().cues().isBuilt(cues.cue("lachte"))).isTrue();
        assertThat(cues.reading().cues().isBuilt(cues.cue("sagte"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sagte",
                "sagte",
                "teilte",
                ", so",
                "so",
                "teilte mit",
                "„sagte“",
                "🙂 sagte 🙂",
                "zufolge",
                ",,,,sagte,,,,"
            })
    void aTextThatEndsInACueIsReadToItsEnd(String text) {
        for (String language : new String[] {"de", "en"}) {
            Cues cues = Cues.of(language, text);
            for (int token = 0; token < cues.given().document().tokens(); token++) {
                FoundCue cue = cues.reading().cues().at(token);
                assertThat(cue == null || cue.token() == token).isTrue();
                assertThat(cues.reading().cues().isReportingVerb(token)).isFalse();
            }
        }
    }
}
