package wortlaut.events.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import wortlaut.events.ArticleCluster;
import wortlaut.events.Deletion;
import wortlaut.events.QuoteEvent.ArticleRef;
import wortlaut.events.SampleEvents;

class SchemaTest {
    @Test
    void articlesFitTheirSchema() {
        assertThat(Schemas.complaints("article-1", text(Json.ARTICLE.write(SampleEvents.article()))))
                .isEmpty();
    }

    @Test
    void enrichedArticlesFitTheirSchema() {
        assertThat(Schemas.complaints("enriched-1", text(Json.ENRICHED.write(SampleEvents.enriched()))))
                .isEmpty();
    }

    @Test
    void quoteEventsFitTheirSchema() {
        assertThat(Schemas.complaints("quote-1", text(Json.QUOTE_EVENT.write(SampleEvents.quoteEvent()))))
                .isEmpty();
    }

    @Test
    void clustersFitTheirSchema() {
        ArticleCluster cluster = ArticleCluster.of(ArticleRef.of(SampleEvents.enriched()), "urn:test:0", .75);

        assertThat(Schemas.complaints("cluster-1", text(Json.CLUSTER.write(cluster))))
                .isEmpty();
    }

    @Test
    void aDeletionIsNoArticle() {
        assertThat(Schemas.complaints("article-1", text(Json.DELETION.write(Deletion.of("a")))))
                .isNotEmpty();
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
