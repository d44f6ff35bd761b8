package wortlaut.enrich.stream.cluster;

import org.jspecify.annotations.Nullable;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent.ArticleRef;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;

/** What of an enriched article is read here; what was found in it is passed over. */
record ReadArticle(
        @Nullable String schema,
        @Nullable String id,
        @Nullable String version,
        @Nullable String headline,
        @Nullable String source,
        @Nullable String published,
        @Nullable String language,
        @Nullable String text) {
    private static final Json<ReadArticle> JSON = Json.partOf(ReadArticle.class, "enriched article");

    /** @throws WortlautException if it is none of the schema that this program knows */
    static ReadArticle of(byte[] value) {
        ReadArticle article = JSON.read(value);
        if (!EnrichedArticle.SCHEMA.equals(article.schema)
                || article.id == null
                || article.version == null
                || article.text == null) {
            throw new WortlautException("no enriched article of schema " + EnrichedArticle.SCHEMA);
        }
        return article;
    }

    ArticleRef ref() {
        return new ArticleRef(id, version, headline, source, published, language);
    }
}
