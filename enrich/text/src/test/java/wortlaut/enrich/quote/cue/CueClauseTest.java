package wortlaut.enrich.quote.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueClauseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Es regnet, sagte [P Ada Kern]. | sagte | sagte",
                "Es regnet; da sagte [P Ada Kern] es. | sagte | da",
                "Es war so: da sagte [P Ada Kern] es. | sagte | da",
                "Gestern sagte [P Ada Kern] es. | sagte | Gestern",
                "Er nannte „das Haus, den Hof“ schön. | nannte | Er",
                "Es hat „das Haus, den Hof“ keiner genannt. | genannt | Es",
            })
    void aClauseStartsBehindCommaColonOrSentence(String marked, String cue, String first) {
        Cues cues = Cues.german(marked);
        assertThat(cues.given().document().token(cues.clause(cue).first())).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Man weiß, dass [P Ada Kern] es ihm gesagt habe, also gut. | gesagt | true",
                "Während [P Ada Kern] erklärte, es regne, kam er. | erklärte | true",
                "Dass [P Ada Kern] es sagte „wie immer“ gern. | sagte | true",
                "Das Papier, von dem [P Ada Kern] behauptet, es sei alt, liegt aus. | behauptet | true",
                "[P Ada Kern] erklärte, es regne. | erklärte | false",
                "Während der Pause erklärte [P Ada Kern], es regne. | erklärte | false",
                "[P Ada Kern] kam, sagte, es regne. | sagte | false",
            })
    void aSubordinateClauseEndsWithItsVerb(String marked, String cue, boolean subordinate) {
        assertThat(Cues.german(marked).clause(cue).isSubordinate()).isEqualTo(subordinate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Mann, der behauptet, es regne, kam. | behauptet | true",
                "Der Mann, der es gesagt hatte, kam. | gesagt | true",
                "Der Mann behauptet, es regne. | behauptet | false",
                "Der Mann kam, und die Frau sagte, es regne. | sagte | false",
                "Es regnete, die Frau sagte nichts. | sagte | false",
            })
    void aRelativePronounIsItsClausesSubject(String marked, String cue, boolean relative) {
        assertThat(Cues.german(marked).clause(cue).isRelative()).isEqualTo(relative);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Papier, von dem [P Ada Kern] behauptet, es sei alt, liegt aus. | behauptet | Ada",
                "Der Wagen, dessen Erfinder sagt, er fahre, steht. | sagt | Erfinder",
                "Das Papier, das [P Ada Kern] nennt, liegt aus. | nennt | none",
                "Das Papier, von Hand geschrieben, nennt [P Ada Kern] alt. | nennt | none",
            })
    void behindAPrepositionAndARelativePronounComesTheSubject(String marked, String cue, String next) {
        Cues cues = Cues.german(marked);
        int end = cues.clause(cue).relativeEnd();
        assertThat(end < 0 ? "none" : cues.given().document().token(end)).isEqualTo(next);
    }

    @Test
    void englishHasNoSuchRelativeClauses() {
        assertThat(Cues.english("The paper, of which [P Ada Kern] says it is old, is out.")
                        .clause("says")
                        .relativeEnd())
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Er wird von [P Ada Kern] als „faul“ bezeichnet. | bezeichnet | true",
                "de | Es heißt, dass er von [P Ada Kern] bezeichnet wird. | bezeichnet | true",
                "de | Er hat ihn als „faul“ bezeichnet. | bezeichnet | false",
                "de | [P Ada Kern] bezeichnet ihn als „faul“. | bezeichnet | false",
                "de | Es wird hell, und er hat es gesagt. | gesagt | false",
                "de | Die Wand „wird“ er genannt haben. | genannt | false",
                "de | Er wurde gefragt und sagte nichts. | sagte | false",
                "en | He was described as lazy. | described | true",
                "en | He was also described as lazy. | described | true",
                "en | He was late and [P Ada Kern] described him. | described | false",
                "en | He had described it. | described | false",
            })
    void inThePassiveWhoSpeaksIsNoSubject(String language, String marked, String cue, boolean passive) {
        assertThat(Cues.of(language, marked).clause(cue).isPassive()).isEqualTo(passive);
    }

    @Test
    void aCueByItselfIsAClause() {
        CueClause clause = Cues.german("Sagte").clause("Sagte");
        assertThat(clause.first()).isZero();
        assertThat(clause.isSubordinate()).isFalse();
        assertThat(clause.isRelative()).isFalse();
        assertThat(clause.isPassive()).isFalse();
        assertThat(clause.relativeEnd()).isEqualTo(-1);
    }

    @Test
    void aClauseReachesNoFurtherThanThirtyTokensBack() {
        Cues cues = Cues.german("da ".repeat(199) + "sagte er.");
        assertThat(cues.clause("sagte").first()).isEqualTo(cues.given().token("sagte") - 30);
    }
}
