package wortlaut.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one quote when its article came, changed or went.
 *
 * @param schema {@link #SCHEMA}
 * @param quoteId the quote's own id across all versions of its article, unique in the whole log
 * @param article the version of the article that caused the event
 * @param quote as it now stands; for {@link Kind#RETRACTED} as it last stood
 */
public record QuoteEvent(String schema, Kind event, String quoteId, ArticleRef article, Quote quote) {

    /** The schema that this class writes. */
    public static final String SCHEMA = "wortlaut/quote/1";

    /** What happened. */
    public enum Kind {
        ADDED("added"),
        CHANGED("changed"),
        RETRACTED("retracted");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        /** The name in JSON. */
        public String wireName() {
            return wireName;
        }
    }

    /**
     * The article that a quote stands in.
     *
     * @param version as in {@link EnrichedArticle}; for a deleted article its last one
     */
    public record ArticleRef(
            String id,
            String version,
            @Nullable String headline,
            @Nullable String source,
            @Nullable String published,
            @Nullable String language) {
        public ArticleRef {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(version, "version");
        }

        public static ArticleRef of(EnrichedArticle article) {
            return new ArticleRef(
                    article.id(),
                    article.version(),
                    article.headline(),
                    article.source(),
                    article.published(),
                    article.language());
        }
    }

    public QuoteEvent {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(quoteId, "quoteId");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(quote, "quote");
    }

    public static QuoteEvent of(Kind event, String quoteId, ArticleRef article, Quote quote) {
        return new QuoteEvent(SCHEMA, event, quoteId, article, quote);
    }
}
