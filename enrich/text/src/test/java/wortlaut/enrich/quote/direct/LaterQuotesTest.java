package wortlaut.enrich.quote.direct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wortlaut.enrich.quote.Given;

/** What is done with direct quotes once all are found: those in turn, shown twice, interrupted, or announced by nothing. */
class LaterQuotesTest {
    @Test
    void inADialogueTwoTakeTheWordByTurns() {
        Given given =
                Given.german("„Kommst du mit?“, fragte [P Bo Lund].¶„Wohin denn?“, fragte [P Jana Vogt].¶„Zum Hafen.“");
        assertThat(given.said()).endsWith("Bo Lund: Zum Hafen.");
        assertThat(given.rules()).endsWith("in-turn");
    }

    @Test
    void whoSpeaksAloneOrAtLengthTakesNoTurns() {
        assertThat(Given.german("„Kommst du mit?“, fragte [P Bo Lund].¶„Und wohin?“, fragte [P Lund].¶„Zum Hafen.“")
                        .rules())
                .doesNotContain("in-turn");
        assertThat(Given.german("„Kommst du mit?“, fragte [P Bo Lund].¶„Wohin denn?“, fragte [P Jana Vogt].¶„Zum Hafen"
                                + " und noch viel weiter".repeat(6) + ".“")
                        .rules())
                .doesNotContain("in-turn");
        assertThat(Given.german(
                                "„Kommst du mit?“, fragte [P Bo Lund].¶Es war still.¶„Wohin denn?“, fragte [P Jana Vogt].¶„Zum Hafen.“")
                        .rules())
                .doesNotContain("in-turn");
    }

    @Test
    void otherWordsOrAFewAreNotPulled() {
        assertThat(Given.german(
                                "„Der Damm hält den Winter nie“¶Es regnet.¶„Der Deich hält den Winter über“, sagte [P Ada Kern].")
                        .rules())
                .doesNotContain("pull-quote");
        assertThat(Given.german("„Der Deich!“¶Es regnet.¶„Der Deich hält den Winter über“, sagte [P Ada Kern].")
                        .rules())
                .doesNotContain("pull-quote");
    }

    @Test
    void englishJoinsWhatItsAttributionInterruptsAndGermanDoesNot() {
        assertThat(Given.english("“We will build it,” said [P Jane Kerr]. “It will not take long at all.”")
                        .said())
                .containsExactly("Jane Kerr: We will build it, … It will not take long at all.");
        assertThat(Given.german("„Wir bauen das“, sagte [P Ada Kern]. „Es wird nicht lange dauern.“")
                        .said())
                .hasSize(2);
    }

    @Test
    void wordsThatNothingAnnouncesGoOnWithWhoeverSpokeJustBefore() {
        Given given = Given.german(
                "Nach Ansicht von [P Ada Kern] hält der Deich. „Wir haben ihn im Mai und im Juni geprüft.“");
        assertThat(given.said()).endsWith("Ada Kern: Wir haben ihn im Mai und im Juni geprüft.");
        assertThat(given.rules()).endsWith("goes-on");
    }

    @Test
    void inAnotherParagraphTheyAreNobodys() {
        Given given = Given.german(
                "Nach Ansicht von [P Ada Kern] hält der Deich.¶Es regnet. „Wir haben ihn im Mai und im Juni geprüft.“");
        assertThat(given.said()).endsWith("?: Wir haben ihn im Mai und im Juni geprüft.");
    }
}
