package wortlaut.sink;

import java.util.Objects;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent;

/** What a record says. */
public sealed interface Content {

    /** This is how the article now stands. */
    record Enriched(EnrichedArticle article) implements Content {
        public Enriched {
            Objects.requireNonNull(article, "article");
        }
    }

    /** The article is gone: a tombstone. */
    record Deleted(String articleId) implements Content {
        public Deleted {
            Objects.requireNonNull(articleId, "articleId");
        }
    }

    /** This has become of a quote. */
    record Quoted(QuoteEvent event) implements Content {
        public Quoted {
            Objects.requireNonNull(event, "event");
        }
    }
}
