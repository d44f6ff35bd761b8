package wortlaut.app.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.app.log.MinConfidence;
import wortlaut.enrich.Enricher;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Quote;

class ReadableArticleTest {
    private static final Enricher ENRICHER = Enricher.create();
    private static final EnrichedArticle ARTICLE = ENRICHER.enrich(Article.ofText(
            "urn:a:1", "Karin Weber kam 😀 nach Bremen.\n\n„Wir fangen an“, sagte Karin Weber in Bremen.", "de"));

    @Test
    void withoutColoursTheTextStaysAsItIs() {
        String readable = new ReadableArticle(false, MinConfidence.ALL).of(ARTICLE);

        assertThat(readable).contains(ARTICLE.text()).doesNotContain("\u001b");
        assertThat(readable.lines()).anyMatch(line -> line.startsWith("Karin Weber: „Wir fangen an“ (direct, "));
    }

    @Test
    void whoSpeaksHasTheSameColourInTextAndList() {
        String readable = new ReadableArticle(true, MinConfidence.ALL).of(ARTICLE);

        assertThat(readable)
                .contains(
                        "\u001b[1;31mKarin Weber\u001b[0m kam 😀 nach Bremen",
                        "\u001b[31m„Wir fangen an“\u001b[0m, sagte");
        assertThat(readable).contains("\u001b[1;31mKarin Weber\u001b[0m: „Wir fangen an“");
    }

    @Test
    void explainedQuotesSayWhatDecided() {
        assertThat(new ReadableArticle(false, MinConfidence.ALL)
                        .explainedBy(ENRICHER::explain)
                        .of(ARTICLE))
                .contains("speaker named: “Karin Weber” at 55–66", "cue: “sagte” at 49–54", "decided by: ");
    }

    @Test
    void explainedQuotesShowTheScoresThatDecided() {
        EnrichedArticle article = ENRICHER.enrich(Article.ofText(
                "urn:a:4",
                "Karin Weber liest „Blaue Stunde“. „Wir fangen jetzt an“, sagte sie zu Otto Kranz. „Und zwar sofort und mit Freude.“",
                "de"));

        assertThat(new ReadableArticle(false, MinConfidence.ALL)
                        .explainedBy(ENRICHER::explain)
                        .of(article)
                        .lines())
                .anyMatch(line -> line.matches(" +a quote: 4\\.4 = .*cueAfter 3 − bias 2\\.2 \\+ words\\.4 1\\.1"))
                .anyMatch(line -> line.matches(" +→ sie: [0-9.]+ = .*pronoun 2\\.6.*"))
                .anyMatch(line -> line.matches(" +Otto Kranz.*: .*−oblique 4.*"))
                .anyMatch(line -> line.matches(" +confidence: 0\\.77 = cue-after 0\\.9 × pronoun 0\\.85; .*"))
                .anyMatch(line ->
                        line.matches(" +confidence: 0\\.73 = continues 0\\.95 × cue-after 0\\.9 × pronoun 0\\.85; .*"))
                .anyMatch(line -> line.matches("in marks, but no quote: “„Blaue Stunde“” at 18–32: −[0-9.]+ = .*"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSpeakerWhoIsNoEntityIsShownAsDescribed(boolean colours) {
        EnrichedArticle described =
                ENRICHER.enrich(Article.ofText("urn:a:3", "„Wir fangen an“, sagte eine Zeugin.", "de"));

        assertThat(new ReadableArticle(colours, MinConfidence.ALL).of(described))
                .contains("eine Zeugin")
                .contains(": „Wir fangen an“");
    }

    @Test
    void anArticleWithoutQuotesSaysSo() {
        EnrichedArticle silent = ENRICHER.enrich(Article.ofText("urn:a:2", "Es regnet.", "de"));

        assertThat(new ReadableArticle(false, MinConfidence.ALL)
                        .explainedBy(ENRICHER::explain)
                        .of(silent))
                .contains("Es regnet.")
                .contains("no quotes");
    }

    @Test
    void unsureQuotesAreLeftOutAndCounted() {
        Quote quote = ARTICLE.quotes().get(0);
        EnrichedArticle unsure = EnrichedArticle.of(
                Article.ofText(ARTICLE.id(), ARTICLE.text(), "de"),
                "de",
                ARTICLE.entities(),
                List.of(
                        quote.withConfidence(0.9, List.of()),
                        quote.withConfidence(0.69, List.of()),
                        quote.withConfidence(0.1, List.of())),
                ARTICLE.enricher());

        String readable = new ReadableArticle(true, new MinConfidence(0.7)).of(unsure);

        assertThat(readable).contains("(direct, 0.9)").doesNotContain("0.69").doesNotContain("0.1)");
        assertThat(readable).contains("2 quotes below 0.7 not shown");
        assertThat(new ReadableArticle(false, MinConfidence.ALL).of(unsure))
                .contains("0.69", "0.1)")
                .doesNotContain("not shown");
    }
}
