package wortlaut.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;

class EnricherTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;
    private static final String[] PARTS = {
        "„",
        "“",
        "”",
        "\"",
        "'",
        "’",
        "‘",
        "‚",
        "»",
        "«",
        "›",
        "‹",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "sagte",
        "Lind",
        "Petra Anders",
        "der",
        "ein Sprecher",
        ".",
        ",",
        ":",
        "?!",
        "er",
        "und",
        "👩🏽‍🚒",
        "\ud83d",
        "a\u0308",
        "\u00ad",
        "…",
        "3.",
        "Dr.",
        "laut",
        "https://a.de",
        "so",
        "zufolge",
        "heißt es in",
        "said",
        "(",
        ")",
        "teilte",
        "mit",
        "\u0000",
        "\ufeff",
        "Berlin"
    };

    @Test
    void tellsVersionModelAndLanguage() {
        EnrichedArticle article =
                ENRICHER.enrich(Article.ofText("a", "Der Rat hat das nicht beschlossen und ist dann gegangen.", null));
        assertThat(article.language()).isEqualTo("de");
        assertThat(article.enricher().language()).isEqualTo("de");
        assertThat(article.enricher().model()).startsWith("de");
        assertThat(article.enricher().version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void givenLanguageIsKept() {
        assertThat(ENRICHER.enrich(Article.ofText("a", "Servus!", "de-AT")).language())
                .isEqualTo("de-AT");
    }

    @Test
    void offsetsAreCodePoints() {
        EnrichedArticle article =
                ENRICHER.enrich(Article.ofText("a", "😀😀 „Wir gehen jetzt alle heim“, sagte Petra Anders.", "de"));
        assertThat(article.quotes().get(0).spans().get(0).start()).isEqualTo(3);
        assertThat(article.wrongOffsets()).isEmpty();
    }

    @Test
    void anyTextGivesValidOffsetsAndTheSameResultAgain() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Article article = Article.ofText("a", randomText(random), random.nextInt(4) == 0 ? "en" : "de");
            EnrichedArticle enriched = ENRICHER.enrich(article);
            assertThat(enriched.wrongOffsets()).isEmpty();
            assertThat(ENRICHER.enrich(article)).isEqualTo(enriched);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder("x");
        for (int n = random.nextInt(60); n >= 0; n--) {
            text.append(random.nextInt(3) == 0 ? " " : "").append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    @Test
    void longArticleTakesLinearTime() {
        String paragraph =
                "„Wir bauen die Brücke neu“, sagte Petra Anders. Er habe „keine Sorge“, so Karl Ohlsen aus Kiel.\n";
        Article article = Article.ofText("a", paragraph.repeat(10_000), "de");
        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(ENRICHER.enrich(article).quotes()).hasSize(30_000));
    }
}
