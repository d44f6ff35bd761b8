package wortlaut.events.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import wortlaut.events.Article;
import wortlaut.events.SampleEvents;
import wortlaut.events.WortlautException;

class JsonTest {
    @Test
    void everyEventSurvivesTheRoundTrip() {
        assertThat(Json.ARTICLE.read(Json.ARTICLE.write(SampleEvents.article())))
                .isEqualTo(SampleEvents.article());
        assertThat(Json.ENRICHED.read(Json.ENRICHED.write(SampleEvents.enriched())))
                .isEqualTo(SampleEvents.enriched());
        assertThat(Json.QUOTE_EVENT.read(Json.QUOTE_EVENT.write(SampleEvents.quoteEvent())))
                .isEqualTo(SampleEvents.quoteEvent());
    }

    @Test
    void absentPartsAreLeftOut() {
        String json = new String(Json.ARTICLE.write(Article.ofText("a", "Text.", null)), StandardCharsets.UTF_8);

        assertThat(json).isEqualTo("{\"id\":\"a\",\"text\":\"Text.\"}");
    }

    @Test
    void unknownFieldsAreIgnored() {
        assertThat(Json.ARTICLE.read("{\"text\":\"Text.\",\"mood\":\"fine\"}").text())
                .isEqualTo("Text.");
    }

    @Test
    void brokenJsonIsNamedWithItsPlaceInOneLine() {
        assertThatThrownBy(() -> Json.ARTICLE.read("{\"text\":\"Text.\""))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("not a readable article")
                .hasMessageContaining("line 1, column")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void missingTextIsToldInOurWords() {
        assertThatThrownBy(() -> Json.ARTICLE.read("{\"id\":\"a\"}"))
                .isInstanceOf(WortlautException.class)
                .hasMessage("not a readable article: an article needs a \"text\" that is not blank: a");
    }

    @Test
    void trailingGarbageIsNotAccepted() {
        assertThatThrownBy(() -> Json.ARTICLE.read("{\"text\":\"a\"} {\"text\":\"b\"}"))
                .isInstanceOf(WortlautException.class);
    }
}
