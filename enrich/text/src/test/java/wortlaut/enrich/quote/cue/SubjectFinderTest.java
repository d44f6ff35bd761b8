package wortlaut.enrich.quote.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.quote.phrase.NounPhrase;

class SubjectFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [P Ada Kern] sagte am Montag nichts. | sagte | Ada Kern",
                "de | Am Montag sagte [P Ada Kern] nichts. | sagte | Ada Kern",
                "de | Sie sei froh, sagte [P Ada Kern] dem Landrat. | sagte | Ada Kern",
                "de | Der Chef, [P Leo Fuhr], lobte [P Ada Kern]. | lobte | Der Chef, Leo Fuhr",
                "de | [P Ada Kern] kam und sagte nichts zu [P Leo Fuhr]. | sagte | Ada Kern",
                "de | Ein Sprecher in [L Gotha] sagte nichts. | sagte | Ein Sprecher",
                "de | Der Vorsitzende nannte sie faul. | nannte | Der Vorsitzende",
                "de | Den Vorsitzenden nannte sie faul. | nannte | sie",
                "de | [P Ada Kern] hat am Montag die Lage betont. | betont | Ada Kern",
                "en | The mayor told [P Ada Kern] that it rained. | told | The mayor",
                "en | In [L Leeds] the mayor said so. | said | the mayor",
            })
    void theSubjectOfAnActiveVerb(String language, String marked, String cue, String speaker) {
        assertThat(Cues.of(language, marked).speaker(cue)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Er wurde von [P Ada Kern] als faul bezeichnet. | bezeichnet | Ada Kern",
                "de | In dem Bericht wird das gefordert. | gefordert | dem Bericht",
                "de | Bei [P Ada Kern] wird das gefordert. | gefordert | nobody",
                "de | In [P Ada Kern] wird das gefordert. | gefordert | nobody",
                "en | [P Ada Kern] was described by [P Leo Fuhr] as lazy. | described | Leo Fuhr",
                "en | [P Ada Kern] described [P Leo Fuhr] as lazy. | described | Ada Kern",
            })
    void whoActsInAPassiveStandsBehindItsPreposition(String language, String marked, String cue, String speaker) {
        assertThat(Cues.of(language, marked).speaker(cue)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern], die erklärte, sie komme, blieb. | erklärte | die",
                "Ein Mann, der erklärte, er komme, blieb. | erklärte | Ein Mann",
                "Man weiß, dass [P Ada Kern] dem Landrat gesagt habe, es regne. | gesagt | Ada Kern",
                "Die Ziele, die auch [P Ada Kern] gefordert hatte, waren klein. | gefordert | Ada Kern",
                "Das Papier, von dem [P Ada Kern] behauptet, es sei alt, liegt aus. | behauptet | Ada Kern",
                "Das Papier, von dem der Landrat behauptet, es sei alt, liegt aus. | behauptet | der Landrat",
            })
    void inASubordinateClauseTheSubjectComesFirst(String marked, String cue, String speaker) {
        assertThat(Cues.german(marked).speaker(cue)).isEqualTo(speaker);
    }

    @Test
    void aRelativePronounStandsForWhomThePhraseBeforeItNames() {
        assertThat(Cues.german("[P Ada Kern], die erklärte, sie komme, blieb.").ranked("erklärte", false))
                .singleElement()
                .satisfies(phrase -> {
                    assertThat(phrase.kind()).isEqualTo(NounPhrase.Kind.PRONOUN);
                    assertThat(phrase.entity().name()).isEqualTo("Ada Kern");
                });
        assertThat(Cues.german("Es regnete, die erklärte, sie komme.").ranked("erklärte", false))
                .singleElement()
                .satisfies(phrase -> assertThat(phrase.entity()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Laut [P Ada Kern] regnet es bei [P Leo Fuhr]. | Laut | Ada Kern",
                "Laut dem Bericht von gestern regnet es. | Laut | dem Bericht",
                "[P Leo Fuhr] kam, [P Ada Kern] zufolge regnet es. | zufolge | Ada Kern",
                "Zufolge [P Ada Kern] regnet es. | Zufolge | nobody",
                "Es regnet, so die Polizei in [L Celle]. | so | die Polizei",
            })
    void aPrepositionHasItsNounOnOneSide(String marked, String cue, String speaker) {
        assertThat(Cues.german(marked).speaker(cue)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In dem Schreiben heißt es, [P Ada Kern] komme. | heißt | dem Schreiben",
                "Im Winter heißt es in dem Schreiben, es regne. | heißt | dem Schreiben",
                "[P Ada Kern] heißt es gut. | heißt | nobody",
            })
    void aVerbWithoutAPersonHasASource(String marked, String cue, String speaker) {
        assertThat(Cues.german(marked).speaker(cue)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Sender zitiert den Minister mit klaren Sätzen. | zitiert | den Minister",
                "Der Sender zitiert aus dem Brief. | zitiert | Der Sender",
            })
    void whoIsCitedSaidIt(String marked, String cue, String speaker) {
        assertThat(Cues.german(marked).speaker(cue)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gestern lobte zwei Spieler ein Bürgermeister. | lobte | ein Bürgermeister",
                "Gestern lobten zwei Spieler den Bürgermeister. | lobten | zwei Spieler",
                "Gestern forderten sie mehr. | forderten | sie",
            })
    void subjectAndVerbAreOfOneNumber(String marked, String cue, String speaker) {
        assertThat(Cues.german(marked).speaker(cue)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dem Landrat schrieb eine Gruppe von Eltern einen Brief. | schrieb | eine Gruppe von Eltern",
                "Da versicherte dem Bürgermeister ein Monteur, es halte. | versicherte | ein Monteur",
                "Von der Trainerin wollte das Radio mehr wissen. | wollte | das Radio",
                "Dem Landrat schrieb [P Ada Kern] einen Brief. | schrieb | Ada Kern",
            })
    void whoIsAddressedIsNotWhoSpeaks(String marked, String cue, String speaker) {
        assertThat(Cues.german(marked).speaker(cue)).isEqualTo(speaker);
    }

    @Test
    void behindAQuoteTheSubjectStandsBehindTheCueToo() {
        String text = "„Das Haus ist alt und schön“, sagte zu [P Leo Fuhr] die Wirtin.";
        assertThat(Cues.german(text).ranked("sagte", true))
                .first()
                .satisfies(phrase -> assertThat(phrase.kind()).isEqualTo(NounPhrase.Kind.ROLE));
    }

    @Test
    void nobodyIsWhoseCueItIsWhereNoPhraseIs() {
        Cues cues = Cues.german("Sagte.");
        assertThat(cues.reading().subjects().of(cues.cue("Sagte"), List.of(), 0, false))
                .isNull();
    }

    @Test
    void theNounThatAnnouncesIsNobodyUnlessThereIsNobodyElse() {
        Cues cues = Cues.german("Die Aussage kam, und [P Ada Kern] ging.");
        FoundCue noun = new FoundCue(cues.given().token("Aussage"), CueKind.SAY);
        List<NounPhrase> phrases =
                cues.reading().phrases().read(0, cues.given().document().tokens());
        assertThat(cues.given()
                        .words(cues.reading()
                                .subjects()
                                .of(noun, phrases, 0, false)
                                .span()))
                .isEqualTo("Ada Kern");
    }

    @Test
    void inALongSentenceTheNearerOneSpeaks() {
        String far = "[P Leo Fuhr] ging " + "da ".repeat(180) + ", sagte [P Ada Kern].";
        assertThat(Cues.german(far).speaker("sagte")).isEqualTo("Ada Kern");
    }
}
