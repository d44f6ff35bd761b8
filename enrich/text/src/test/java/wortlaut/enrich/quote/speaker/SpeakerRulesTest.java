package wortlaut.enrich.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.quote.Given;

/** Which rule of the list decides, where several would tell somebody: the earlier one. */
class SpeakerRulesTest {
    private static FoundQuote last(Given given) {
        List<FoundQuote> quotes = given.quotes();
        return quotes.get(quotes.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIGNATURE | Ada Kern | „Der Deich hält den Winter über.“ — [P Ada Kern]",
                "SIGNATURE | Ada Kern | „Der Deich hält den Winter über.“ ([P Ada Kern], Deichgräfin)",
                "LABEL | Ada Kern | Viele sagen Nein, Deichgräfin [P Ada Kern]: „Der Deich hält den Winter über.“",
                "CUE_AFTER | Ada Kern | [P Udo Brand] war da. „Der Deich hält“, sagte [P Ada Kern] zu [P Udo Brand].",
                "CUE_AFTER_APART | Ada Kern | „Der Deich hält den Winter“ und fertig, sagte [P Ada Kern].",
                "BUILD_AFTER | Ada Kern | „Der Deich hält“, flachste [P Ada Kern].",
                "CUE_BEFORE_COLON | Ada Kern | [P Ada Kern] sagte zu [P Udo Brand]: „Der Deich hält.“",
                "CUE_BEFORE_COLON | Ada Kern | [P Ada Kern] schrieb: „Der Deich hält den Winter über“, hieß es.",
                "CUE_BEFORE | Ada Kern | [P Ada Kern] nannte den Deich „einen alten müden Wall aus Sand“.",
                "SUBJECT_BEFORE_COLON | Ada Kern | [P Ada Kern] war zufrieden: „Der Deich hält den Winter über.“",
                "SUBJECT_BEFORE_COLON | Das Gericht | Das Gericht kam zu dem Ergebnis: „Der Deich hält den Winter über.“",
                "SUBJECT_OF_SENTENCE | Udo Brand | „Ja“, sagte [P Ada Kern]. Auch [P Udo Brand] attackierte den Rat als „blind und taub für das Wasser“.",
                "CONTINUES | Ada Kern | „Der Deich hält“, sagte [P Ada Kern]. „Wir haben ihn geprüft.“",
                "CUE_IN_SENTENCE_BEFORE | Ada Kern | [P Ada Kern] klagte über den Wind. Der Deich stehe „auf der Kippe“.",
                "SAME_PARAGRAPH | Ada Kern | „Der Deich hält“, sagte [P Ada Kern]. Es kam Wind auf. Es kam Regen. Dann kam Schnee. Es kam Hagel. „Wir haben ihn im Mai geprüft.“",
                "PARAGRAPH_BEFORE | Ada Kern | Nun sagt [P Ada Kern] das Fest ab und spricht.¶„Der Deich hält den Winter über.“",
                "PARAGRAPH_CONTINUES | Ada Kern | Es war laut, und „der Deich hält“, sagte [P Ada Kern].¶„Wir haben ihn im Mai geprüft.“¶„Und im Juni noch einmal.“",
                "NONE | ? | Der Himmel war grau. „Der Deich hält den Winter über.“",
            })
    void theFirstRuleThatTellsSomebodyDecides(AttributionRule rule, String speaker, String marked) {
        Given given = Given.german(marked);
        FoundQuote quote = last(given);
        assertThat(quote.attribution().rule()).isEqualTo(rule);
        assertThat(given.speaker(quote.attribution())).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIGNATURE | Jane Kerr | “The dam will hold all winter.” ― [P Jane Kerr]",
                "CUE_AFTER | Jane Kerr | “The dam will hold,” [P Jane Kerr] told [P Paul Reed].",
                "BUILD_AFTER | Jane Kerr | “The dam will hold,” beamed [P Jane Kerr].",
                "CUE_BEFORE_COLON | Jane Kerr | [P Jane Kerr] said: “The dam will hold.”",
                "CUE_BEFORE | Jane Kerr | [P Jane Kerr] called the dam “an old and tired wall of sand”.",
                "SUBJECT_BEFORE_COLON | Jane Kerr | [P Jane Kerr] was calm: “The dam will hold all winter.”",
            })
    void inEnglishToo(AttributionRule rule, String speaker, String marked) {
        Given given = Given.english(marked);
        FoundQuote quote = last(given);
        assertThat(quote.attribution().rule()).isEqualTo(rule);
        assertThat(given.speaker(quote.attribution())).isEqualTo(speaker);
    }

    @Test
    void nobodyKeepsTheCueThatAnnouncesTheWords() {
        Given given = Given.german("„Der Deich hält den ganzen Winter über“, hieß es.");
        Attribution nobody = last(given).attribution();
        assertThat(nobody.isKnown()).isFalse();
        assertThat(given.text(nobody.cue())).isEqualTo("hieß");
    }
}
