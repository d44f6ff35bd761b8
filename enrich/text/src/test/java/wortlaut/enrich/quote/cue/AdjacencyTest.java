package wortlaut.enrich.quote.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjacencyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] sagte nichts. | Kern | sagte | 0",
                "[P Ada Kern] hat es gesagt. | Kern | gesagt | 2",
                "Da sagte [P Ada Kern] nichts. | Kern | sagte | 0",
                "Da sagte gestern auch [P Ada Kern] nichts. | Kern | sagte | 2",
            })
    void gapIsTheTokensBetween(String marked, String word, String cue, int gap) {
        Cues cues = Cues.german(marked);
        assertThat(Adjacency.gap(cues.phrase(word), cues.cue(cue))).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern], Leiterin des Amtes, sagte nichts. | Kern | sagte | 0",
                "[P Ada Kern] kam, ging, sagte nichts. | Kern | sagte | 2",
                "Da sagte, kurz und gut, [P Ada Kern] nichts. | Kern | sagte | 2",
            })
    void theCommaThatClosesAnAppositionParts(String marked, String word, String cue, int commas) {
        Cues cues = Cues.german(marked);
        Adjacency adjacency = new Adjacency(cues.given().passage());
        assertThat(adjacency.commas(cues.phrase(word), cues.cue(cue))).isEqualTo(commas);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Da sagte gestern auch [P Ada Kern] nichts. | Kern | sagte | true",
                "Da sagte gestern leise [P Ada Kern] nichts. | Kern | sagte | false",
                "[P Ada Kern] hat auch gesagt, es regne. | Kern | gesagt | true",
                "[P Ada Kern] hat es gesagt. | Kern | gesagt | false",
                "[P Ada Kern], Leiterin des Amtes, sagte nichts. | Kern | sagte | true",
                "[P Ada Kern], sagte [P Leo Fuhr]. | Ada | sagte | false",
            })
    void onlyAdverbsAndAuxiliariesLieBetween(String marked, String word, String cue, boolean only) {
        Cues cues = Cues.german(marked);
        Adjacency adjacency = new Adjacency(cues.given().passage());
        assertThat(adjacency.onlyAdverbs(cues.phrase(word), cues.cue(cue))).isEqualTo(only);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Vorsitzende nannte sie faul. | Vorsitzende | nannte | true",
                "Der Leiter hatte die Rolle betont. | Leiter | betont | true",
                "Ein Sprecher in [L Gotha] sagte nichts. | Sprecher | sagte | true",
                "Der Leiter, sagte [P Ada Kern], komme. | Leiter | sagte | true",
                "Der Leiter ging und sagte nichts. | Leiter | sagte | false",
                "Der Zaun brach, sagte [P Ada Kern]. | Zaun | sagte | false",
            })
    void thePlaceInFrontOfTheFiniteVerb(String marked, String word, String cue, boolean next) {
        Cues cues = Cues.german(marked);
        Adjacency adjacency = new Adjacency(cues.given().passage());
        assertThat(adjacency.isNextToVerb(cues.phrase(word), cues.cue(cue))).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Der alte Leiter des Amtes in Gotha sagte nichts. | true",
                "de | Der Leiter von Ver.di sagte nichts. | true",
                "de | Der Leiter ging und sagte nichts. | false",
                "de | Der Leiter: sagte nichts. | false",
                "de | Der Leiter, was sagte er? | false",
                "en | The head of the office said nothing. | false",
            })
    void onlyNounsWithWhatBelongsToThemStandInFrontOfTheVerb(String language, String marked, boolean front) {
        Cues cues = Cues.of(language, marked);
        Adjacency adjacency = new Adjacency(cues.given().passage());
        String cue = language.equals("de") ? "sagte" : "said";
        assertThat(adjacency.isFront(0, cues.given().token(cue))).isEqualTo(front);
    }

    @Test
    void aFrontOfMoreThanTwentyFiveTokensIsNone() {
        Cues cues = Cues.german("Zaun ".repeat(25) + "sagte nichts.");
        assertThat(new Adjacency(cues.given().passage()).isFront(0, 25)).isTrue();
        Cues longer = Cues.german("Zaun ".repeat(26) + "sagte nichts.");
        assertThat(new Adjacency(longer.given().passage()).isFront(0, 26)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Man weiß, dass [P Ada Kern] es gesagt habe. | Kern | gesagt | true",
                "Man weiß, dass der Landrat es gesagt habe. | Landrat | gesagt | true",
                "Man weiß, dass es die Wirtin gesagt habe. | Wirtin | gesagt | false",
                "Man weiß, dass bei der Wirtin etwas gesagt wurde. | Wirtin | gesagt | true",
                "Auch [P Ada Kern] hat es gesagt. | Kern | gesagt | true",
                "Man weiß, dass rasch [P Ada Kern] es gesagt habe. | Kern | gesagt | false",
                "Und [P Ada Kern], also gut, hat es gesagt. | Kern | gesagt | false",
            })
    void onlySmallWordsLieBetweenTheStartOfTheClauseAndWhoComesFirst(
            String marked, String word, String cue, boolean first) {
        Cues cues = Cues.german(marked);
        Adjacency adjacency = new Adjacency(cues.given().passage());
        assertThat(adjacency.isFirstOfClause(cues.phrase(word), cues.cue(cue))).isEqualTo(first);
    }
}
