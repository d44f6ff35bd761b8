package wortlaut.app.log;

import wortlaut.enrich.Enricher;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Quote;
import wortlaut.events.QuoteEvent;

/** A small article with a direct and an indirect quote, as the log has it. */
final class Enriched {
    static final EnrichedArticle ARTICLE = Enricher.create()
            .enrich(Article.ofText(
                    "urn:a:1",
                    "Karin Weber kam nach Bremen. „Wir fangen an“, sagte Weber. Das Geld reiche aus, teilte Otto Lahm mit.",
                    "de"));

    private Enriched() {}

    /** The direct quote, by Karin Weber. */
    static Quote direct() {
        return ARTICLE.quotes().get(0);
    }

    /** The indirect one, by Otto Lahm. */
    static Quote indirect() {
        return ARTICLE.quotes().get(1);
    }

    /** What became of a quote. */
    static QuoteEvent event(QuoteEvent.Kind kind, Quote quote) {
        return QuoteEvent.of(kind, "quote-1", QuoteEvent.ArticleRef.of(ARTICLE), quote);
    }
}
