package wortlaut.enrich.quote;

import java.util.Objects;
import wortlaut.enrich.document.CharSpan;
import wortlaut.events.QuoteType;

/**
 * A quote as the analysis finds it, in UTF-16 offsets.
 *
 * @param content the words without their outer marks
 * @param parent its place in the list of quotes; -1 at the top
 */
public record FoundQuote(QuoteType type, CharSpan span, CharSpan content, int parent, Attribution attribution) {
    public FoundQuote {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(attribution, "attribution");
    }
}
