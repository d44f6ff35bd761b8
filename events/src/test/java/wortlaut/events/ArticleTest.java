package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource({
        "2026-11-01T09:00:00+01:00, false",
        "2026-11-01T09:00:00Z, false",
        "2026-11-01T09:00:00-0500, false",
        "2026-11-01T09:00:00, true",
        "2026-11-01, true"
    })
    void timesWithoutAZoneAreFlagged(String published, boolean flagged) {
        Article article = new Article(null, null, null, "Text.", null, published, null, null, null, null);

        assertThat(article.published()).isEqualTo(published);
        assertThat(article.publishedWithoutZone()).isEqualTo(flagged ? Boolean.TRUE : null);
    }
}
