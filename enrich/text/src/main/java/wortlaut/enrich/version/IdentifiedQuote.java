package wortlaut.enrich.version;

import java.util.Objects;
import wortlaut.events.Quote;

/**
 * A quote under its own id.
 *
 * @param quoteId the same in all versions of the article
 */
public record IdentifiedQuote(String quoteId, Quote quote) {
    public IdentifiedQuote {
        Objects.requireNonNull(quoteId, "quoteId");
        Objects.requireNonNull(quote, "quote");
    }
}
