package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.Shared;
import wortlaut.events.Article;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;
import wortlaut.events.SpeakerKind;

class IndirectFinderTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;

    private static List<Quote> quotes(String language, String text) {
        return ENRICHER.enrich(Article.ofText("a", text, language)).quotes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Polizei teilte mit, dass die Straße gesperrt sei. | dass die Straße gesperrt sei | Die Polizei",
                "de | Petra Anders erklärte, der Deich sei sicher. | der Deich sei sicher | Petra Anders",
                "de | Der Deich sei sicher, sagte Petra Anders. | Der Deich sei sicher | Petra Anders",
                "de | Laut Petra Anders ist der Deich sicher. | ist der Deich sicher | Petra Anders",
                "de | Nach Angaben der Polizei ist der Deich sicher. | ist der Deich sicher | der Polizei",
                "de | Wie die Polizei mitteilte, ist der Deich sicher. | ist der Deich sicher | die Polizei",
                "en | Petra Anders said that the dam was safe. | that the dam was safe | Petra Anders",
                "en | The mayor said the dam was safe. | the dam was safe | The mayor",
                "en | According to Petra Anders, the dam is safe. | the dam is safe | Petra Anders",
            })
    void clauseAndItsSpeaker(String language, String text, String clause, String speaker) {
        Quote quote = quotes(language, text).get(0);
        assertThat(quote.type()).isEqualTo(QuoteType.INDIRECT);
        assertThat(quote.exact()).isEqualTo(clause);
        assertThat(quote.speaker().exact()).isEqualTo(speaker);
    }

    @Test
    void frameInsideTheSentencePartsTheQuote() {
        Quote quote = quotes("de", "Der Deich ist laut Petra Anders an drei Stellen sicher.")
                .get(0);
        assertThat(quote.spans()).hasSize(2);
        assertThat(quote.exact()).isEqualTo("Der Deich ist an drei Stellen sicher");
    }

    @Test
    void sentencesInReportedMoodGoOnWithTheLastSpeaker() {
        List<Quote> quotes =
                quotes("de", "Petra Anders sagte, der Deich sei sicher. Es gebe keine Gefahr. Man werde weiter bauen.");
        assertThat(quotes).hasSize(2);
        assertThat(quotes.get(1).type()).isEqualTo(QuoteType.INDIRECT_FREE_INDIRECT);
        assertThat(quotes.get(1).exact()).isEqualTo("Es gebe keine Gefahr. Man werde weiter bauen.");
        assertThat(quotes.get(1).speaker().name()).isEqualTo("Petra Anders");
        assertThat(quotes.get(1).cue()).isNull();
    }

    @Test
    void appositionBeforeTheCueIsNoQuote() {
        List<Quote> quotes = quotes("de", "Petra Anders, die Leiterin des Amtes, sagte am Montag nichts dazu.");
        assertThat(quotes).isEmpty();
    }

    @Test
    void markedWordsInsideReportedOnesLieInThem() {
        List<Quote> quotes = quotes("de", "Petra Anders sagte, der Deich sei „so sicher wie noch nie zuvor“.");
        assertThat(quotes).hasSize(2);
        assertThat(quotes.get(1).parent()).isEqualTo("q1");
        assertThat(quotes.get(1).speaker().name()).isEqualTo("Petra Anders");
    }

    @Test
    void reportedMoodNeedsNoCue() {
        List<Quote> quotes = quotes("de", "Am Morgen wurde geprüft. Er sei an keiner Stelle gebrochen.");
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).type()).isEqualTo(QuoteType.INDIRECT_FREE_INDIRECT);
        assertThat(quotes.get(0).speaker().kind()).isEqualTo(SpeakerKind.UNKNOWN);
    }

    @Test
    void reportedMoodIsWhoeversTheSentenceBeforeIsAbout() {
        List<Quote> quotes = quotes("de", "Petra Anders prüfte den Deich. Er sei an keiner Stelle gebrochen.");
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).speaker().name()).isEqualTo("Petra Anders");
    }

    @Test
    void sourceNamedBeforeSpeaksOn() {
        List<Quote> quotes =
                quotes("de", "Petra Anders sagte, der Deich sei sicher. Demnach wird er im Sommer erhöht.");
        assertThat(quotes).hasSize(2);
        assertThat(quotes.get(1).exact()).isEqualTo("wird er im Sommer erhöht");
        assertThat(quotes.get(1).speaker().name()).isEqualTo("Petra Anders");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Petra Anders kündigte für den Herbst einen neuen Deich an. | Petra Anders",
                "Die Polizei sprach von zwölf Booten auf dem Fluss. | Die Polizei",
                "Seit Jahren fordert der Bürgermeister einen neuen Deich. | der Bürgermeister",
            })
    void aSentenceThatSaysThatSomebodySpokeIsReported(String text, String speaker) {
        Quote quote = quotes("de", text).get(0);
        assertThat(quote.type()).isEqualTo(QuoteType.REPORTED);
        assertThat(quote.exact()).isEqualTo(text);
        assertThat(quote.speaker().exact()).isEqualTo(speaker);
        assertThat(quote.cue()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Petra Anders said the dam was safe, but Karl Ohlsen said it was not. | the dam was safe | it was not",
                "de | Petra Anders sagte, der Deich sei sicher, und Karl Ohlsen erklärte, er werde erhöht. | der Deich sei sicher | er werde erhöht",
            })
    void twoReportsInOneSentenceAreTwoQuotes(String language, String text, String first, String second) {
        List<Quote> quotes = quotes(language, text);
        assertThat(quotes).extracting(Quote::exact).containsExactly(first, second);
        assertThat(quotes).extracting(quote -> quote.speaker().name()).containsExactly("Petra Anders", "Karl Ohlsen");
    }

    @Test
    void aSourceInASubordinateClauseHasThatClauseAlone() {
        Quote quote = quotes("de", "Die Straße blieb leer, weil nach Angaben der Polizei ein Baum umgestürzt war.")
                .get(0);
        assertThat(quote.exact()).isEqualTo("weil ein Baum umgestürzt war");
    }

    @Test
    void theDayOnWhichItWasSaidIsNoPartOfIt() {
        assertThat(quotes("en", "Petra Anders said Friday the dam was safe.")
                        .get(0)
                        .exact())
                .isEqualTo("the dam was safe");
        assertThat(quotes("en", "Leaders of the United States met in Kiel.")).isEmpty();
    }

    @Test
    void aSentenceThatRefersBackSaysWhoseWordsTheOneBeforeGives() {
        List<Quote> quotes =
                quotes("de", "Der Deich ist an drei Stellen undicht. Das teilte die Polizei am Montag mit.");
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).type()).isEqualTo(QuoteType.INDIRECT);
        assertThat(quotes.get(0).exact()).isEqualTo("Der Deich ist an drei Stellen undicht");
        assertThat(quotes.get(0).speaker().exact()).isEqualTo("die Polizei");
    }

    @Test
    void hearsaySoonBehindAQuoteIsItsSpeakersAndAPlanIsNobodys() {
        List<Quote> quotes = quotes(
                "de",
                "Petra Anders sagte, der Deich sei sicher. Zwei Häuser sollen verkauft worden sein. Die Arbeiten sollen im Herbst beginnen.");
        assertThat(quotes).extracting(Quote::type).containsExactly(QuoteType.INDIRECT, QuoteType.FREE_INDIRECT);
        assertThat(quotes.get(1).speaker().name()).isEqualTo("Petra Anders");
    }

    @Test
    void aNounThatLooksLikeAVerbInReportedMoodIsNone() {
        assertThat(quotes("de", "Petra Anders sagte, der Deich sei sicher. Die Suche dauerte zwei Stunden."))
                .hasSize(1);
    }

    @Test
    void infinitiveBehindAPassive() {
        List<Quote> quotes = quotes("de", "Die Anwohner wurden aufgefordert, ihre Häuser zu verlassen.");
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).exact()).isEqualTo("ihre Häuser zu verlassen");
    }
}
