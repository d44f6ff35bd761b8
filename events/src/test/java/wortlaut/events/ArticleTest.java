package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
    @Test
    void missingIdAndVersionAreDerivedFromTheText() {
        Article article = Article.ofText(null, "Schön.", null).identified();

        assertThat(article.id()).startsWith("urn:sha256:").hasSize(11 + 64);
        assertThat(article.version()).startsWith("sha256:").hasSize(7 + 64);
    }

    @Test
    void composedAndDecomposedTextHaveOneIdButTwoVersions() {
        Article composed = Article.ofText(null, "Sch\u00f6n.", null).identified();
        Article decomposed = Article.ofText(null, "Scho\u0308n.", null).identified();

        assertThat(composed.id()).isEqualTo(decomposed.id());
        assertThat(composed.version()).isNotEqualTo(decomposed.version());
    }

    @Test
    void whatIsNotIdentifiedHasNoIdThatAnybodyCouldRelyOn() {
        Article article = Article.ofText(null, "Schön.", null);

        assertThatThrownBy(article::knownId).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(article::knownVersion).isInstanceOf(IllegalStateException.class);
        assertThat(article.identified().knownId()).startsWith("urn:sha256:");
    }

    @Test
    void ownIdAndVersionStay() {
        assertThat(SampleEvents.article().identified()).isEqualTo(SampleEvents.article());
    }

    @Test
    void blankTextIsRefusedWithTheId() {
        assertThatThrownBy(() -> Article.ofText("urn:x", " \n", "de"))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("urn:x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-01T09:00:00+01:00 | |",
                "2026-11-01T09:00:00Z | |",
                "2026-11-01T09:00:00-0500 | |",
                "Sun, 01 Nov 2026 09:00:00 +0100 | |",
                "1793520000 | |",
                "2026-11-01T09:00:00 | true |",
                "2026-11-01 | true |",
                "Sun, 01 Nov 2026 09:00:00 | true |",
                "gestern um neun | | true",
                "2026 | | true",
                "TTTTTTTTZ[Z[Z[x | | true"
            })
    void timesThatAreNoMomentsAreKeptAndFlagged(String published, Boolean withoutZone, Boolean notUnderstood) {
        Article article = article(published, null, null);

        assertThat(article.published()).isEqualTo(published);
        assertThat(article.publishedWithoutZone()).isEqualTo(withoutZone);
        assertThat(article.publishedNotUnderstood()).isEqualTo(notUnderstood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de AT",
                "\u001b[31m",
                "-de",
                "Deutsch (Österreich)",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void whatIsNoLanguageTagIsRefused(String language) {
        assertThatThrownBy(() -> Article.ofText("urn:x", "Text.", language))
                .isInstanceOf(WortlautException.class)
                .hasMessageStartingWith("\"language\"");
    }

    @Test
    void blankLanguageIsNone() {
        assertThat(Article.ofText("urn:x", "Text.", " ").language()).isNull();
    }

    @Test
    void originalsOfAnySizeAndDepthAreBounded() {
        Map<String, Object> large = Map.of("a", List.of("x".repeat(ArticleLimits.MAX_TEXT), "y"));
        assertThatThrownBy(() -> article(null, large, null)).hasMessageStartingWith("\"ninjs\" has more than");

        Map<String, Object> deep = Map.of();
        for (int i = 0; i < 2000; i++) {
            deep = Map.of("a", deep);
        }
        Map<String, Object> deepest = deep;
        assertThatThrownBy(() -> article(null, deepest, null)).hasMessageStartingWith("nested deeper");
    }

    @Test
    void originalThatIsLeftOutIsStillTold() {
        Article article = article(null, null, Original.ofHtml("<p>Text.", "<b>Zeile"));

        assertThat(article.withOriginalLeftOut().original()).isEqualTo(new Original("text/html", null, null, 8));
        assertThat(article.identified().original()).isEqualTo(article.original());
    }

    private static Article article(String published, Map<String, Object> ninjs, Original original) {
        return new Article(null, null, null, "Text.", null, published, null, null, null, null, ninjs, original);
    }
}
