package wortlaut.enrich.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.Shared;
import wortlaut.events.Alternative;
import wortlaut.events.Article;
import wortlaut.events.Quote;
import wortlaut.events.SpeakerKind;

class SpeakerFinderTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;

    private static List<Quote> quotes(String language, String text) {
        return ENRICHER.enrich(Article.ofText("a", text, language)).quotes();
    }

    /** Whom the first direct quote is given to, as it stands in the text. */
    private static String speaker(String language, String text) {
        return quotes(language, text).stream()
                .filter(quote -> quote.exact().startsWith("„") || quote.exact().startsWith("“"))
                .map(quote -> quote.speaker().exact())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Passiv|Die Pläne wurden von Karla Brehm als „völlig unreif“ bezeichnet.|Karla Brehm",
                "Passiv im Dokument|Der Umbau wird in dem Gutachten als „längst überfällig“ bezeichnet.|dem Gutachten",
                "Umgestellt|Der örtlichen Zeitung sagte Karla Brehm: „Wir hören nicht auf.“|Karla Brehm",
                "Er ist kein Objekt|Karl Brehm kam spät. Den Gästen sagte er: „Ich bin müde.“|er",
                "Adverb am Satzanfang|Karl Brehm hat Pläne. Ursprünglich wollte er „zwei neue Hallen bauen“, sagte er.|er",
                "Name in Marken|Der Ort sei „ein wahrer Schatz für alle Wanderer“, schreibt die „Talpost“.|die „Talpost“",
                "Rolle und Name|Der Sprecher der Fraktion im Landtag, Karl Brehm, erklärte: „Wir sagen Nein.“|Der Sprecher der Fraktion im Landtag, Karl Brehm",
                "Zwei|Die Stadt und die Feuerwehr teilten mit: „Es besteht keine Gefahr.“|Die Stadt und die Feuerwehr",
                "Nebensatz|Während Karla Brehm erklärte, „alles wird gut“, schwieg der Rat.|Karla Brehm",
                "Relativsatz|Auf dem Platz standen Frauen, die unter anderem skandierten: „Wir bleiben alle hier!“|Frauen",
                "Zwischen Sätzen|Er sei froh, sagte die Rektorin, ihre „Sorgen sind nun alle vorbei“.|die Rektorin",
                "Dokument|In dem Schreiben heißt es wörtlich: „Der Vertrag endet im Mai.“|dem Schreiben",
                "Quelle daneben|Am Abend sagte die Rektorin laut der Agentur: „Wir öffnen wieder.“|die Rektorin",
                "Beschriftung|Anders sieht es der Trainer Karl Brehm: „Wir waren gut.“|der Trainer Karl Brehm",
                "Alter statt Name|„Ich habe nichts gesehen“, sagte der 58-Jährige.|der 58-Jährige",
                "Demonstrativ|Ein Mann hielt den Wagen an. Dieser rief: „Ich fahre nicht weiter!“|Dieser",
            })
    void germanSpeakers(String what, String text, String speaker) {
        assertThat(speaker("de", text)).as(what).isEqualTo(speaker);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pronoun before its verb|Ann Reed was calm. “We will see,” she told the committee.|she",
                "description|“We will see,” said Ann Reed, a lawyer from Leeds who runs the office.|Ann Reed, a lawyer from Leeds who runs the office",
                "body|“Nobody was hurt in the fire,” the company said.|the company",
            })
    void englishSpeakers(String what, String text, String speaker) {
        assertThat(speaker("en", text)).as(what).isEqualTo(speaker);
    }

    @Test
    void particleAtTheStartOfASentenceBelongsToTheName() {
        Quote quote = quotes(
                        "de", "Klara von der Aue besuchte den Hafen. Von der Aue betonte: „Der Hafen ist für alle da.“")
                .get(0);
        assertThat(quote.speaker().name()).isEqualTo("Klara von der Aue");
    }

    @Test
    void ownerOfAThingIsNotTheSpeaker() {
        Quote quote = quotes("de", "„Wir gewinnen das noch“, verkündete Brehms Mannschaft. Karl Brehm schwieg.")
                .get(0);
        assertThat(quote.speaker().kind()).isEqualTo(SpeakerKind.DESCRIBED);
    }

    @Test
    void wordsThatFillTheNextParagraphGoOn() {
        List<Quote> quotes = quotes(
                "de",
                "Die Rektorin Karla Brehm ist froh. „Endlich können wir wieder öffnen und unterrichten“, sagte Brehm.\n\n"
                        + "„Das wird für alle hier im Haus ein guter Tag.“\n\n„Wir freuen uns sehr auf die Kinder.“");
        assertThat(quotes)
                .allSatisfy(quote -> assertThat(quote.speaker().name()).isEqualTo("Karla Brehm"));
    }

    @Test
    void othersInTheSentenceAreAlternatives() {
        Quote quote = quotes(
                        "de",
                        "Karla Brehm und der Minister stritten. Karl Ohlsen sagte neben Karla Brehm: „Es ist gut so.“")
                .get(0);
        assertThat(quote.speaker().name()).isEqualTo("Karl Ohlsen");
        assertThat(quote.alternatives())
                .extracting(Alternative::confidence)
                .allSatisfy(sure -> assertThat(sure).isLessThan(quote.confidence()));
    }
}
