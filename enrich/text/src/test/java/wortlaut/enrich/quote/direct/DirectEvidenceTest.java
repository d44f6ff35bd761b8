package wortlaut.enrich.quote.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.explanation.DecisionLog;
import wortlaut.enrich.explanation.Weight;
import wortlaut.enrich.quote.Given;
import wortlaut.enrich.quote.QuoteFinder;

/** Which features of words in marks are seen: those that an explanation names. */
class DirectEvidenceTest {
    private static DecisionLog.Weighed last(Given given) {
        DecisionLog log = new DecisionLog();
        QuoteFinder.find(given.passage(), given.entities(), log);
        return log.weighed().get(log.weighed().size() - 1);
    }

    private static List<String> features(Given given) {
        return last(given).weights().stream().map(Weight::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cueBefore | [P Ada Kern] sagte: „Der Deich hält.“",
                "cueAfter | „Der Deich hält“, sagte [P Ada Kern].",
                "framed | „Der Deich hält“, sagte [P Ada Kern].",
                "colon | Ein Schild am Tor: „Der Deich hält.“ Mehr stand da nicht.",
                "headline | Ein Schild am Tor: „Der Deich hält“",
                "capitals | TRAINER TOBT: „DAS WAR ALLES“",
                "prepositionalCue | Laut [P Ada Kern] ist der Deich „ein müder Wall“ gewesen.",
                "subjunctive | Der Deich sei „ein müder Wall“ gewesen.",
                "lowerCase | Es gab „viel zu wenig Sand“.",
                "sentence | Sie kam. „Der Deich hält noch.“",
                "alone | Sie kam. „Der Deich hält.“",
                "inTurn | „Wohin?“, fragte [P Ada Kern].¶„Zum Hafen.“",
                "title | Sie liest das Buch „Blaue Stunde“.",
                "soCalled | Die sogenannte „Wende“ kommt.",
                "name | Sie liest [O „Blaue Stunde“].",
                "heading | Der Chor sang „Ein Haus am Meer“.",
                "bracketed | Die Seilbahn (spanisch: „el cable“) fuhr.",
                "source | Laut „Seeblick“ fährt die Fähre.",
                "nounBefore | Das Lokal „Anker“ ist zu.",
                "capitalised | Sie rief „Anker“.",
                "doubledMarks | Sie liest ''Blaue Stunde'' gern.",
                "nested | „Die ‚Wende‘ kommt nicht“, sagte sie.",
                "announcedInside | „Er sagte: ‚Nie wieder‘, und ging“, sagte sie.",
                "repeated | Der „Anker“ ist zu. Am „Anker“",
                "words.2 | Sie sah „zwei Worte“.",
                "words.8 | Sie sah „hier sind es nun weit mehr als nur acht Worte“.",
            })
    void eachFeatureIsSeen(String feature, String marked) {
        assertThat(features(Given.german(marked))).contains(feature);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cueAfter | „Der Deich hält den Winter über“. Dann sagte [P Ada Kern] nichts.",
                "capitals | Trainer tobt: „DAS WAR ALLES“",
                "inTurn | Sie kam.¶„Zum Hafen.“",
                "alone | „Zum Hafen.“",
                "name | Sie liest [P „Ada Kern“].",
                "name | Sie sah [O „Blaue] Stunde“.",
                "heading | Der Chor sang „Ein Haus brennt“.",
                "bracketed | Die Seilbahn fuhr „el cable“).",
                "nounBefore | Sie sah „Anker“.",
                "repeated | Der „Anker“ ist zu. Am „Hafen“",
                "sentence | Sie kam. „Ja.“",
                "nested | Die „Wende“ kommt nicht.",
            })
    void andNotWhereItIsNone(String feature, String marked) {
        assertThat(features(Given.german(marked))).doesNotContain(feature);
    }

    @Test
    void ofTwoCuesTheStrongerCounts() {
        DecisionLog.Weighed weighed = last(
                Given.german("[P Ada Kern] sagte, er nannte das Haus damals vor den Leuten „ganz alt“ und schwieg."));
        assertThat(weighed.weights())
                .extracting(Weight::name)
                .contains("namingCue")
                .doesNotContain("cueInSentence");
    }

    @Test
    void marksAroundNoWordsWeighNothingForTheirNumber() {
        assertThat(features(Given.german("Sie schrieb „…!“ an die Tafel.")))
                .noneMatch(name -> name.startsWith("words"));
    }

    @Test
    void anEmojiOrCodeInMarksIsNoTrouble() {
        assertThat(features(Given.german("Sie schrieb „😀“."))).contains("bias");
        assertThat(features(Given.english("Type \"x = 5;\" now."))).contains("bias", "lowerCase");
    }
}
