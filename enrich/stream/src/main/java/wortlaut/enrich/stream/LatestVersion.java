package wortlaut.enrich.stream;

import java.util.List;
import wortlaut.enrich.quote.IdentifiedQuote;
import wortlaut.events.QuoteEvent.ArticleRef;

/**
 * What the topology remembers of an article.
 *
 * @param fingerprint of the article as last fed: the same again is dropped
 * @param quotes as they stand now, with the ids that they keep across versions
 */
record LatestVersion(String fingerprint, ArticleRef article, List<IdentifiedQuote> quotes) {
    LatestVersion {
        quotes = List.copyOf(quotes);
    }
}
