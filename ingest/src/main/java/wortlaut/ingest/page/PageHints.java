package wortlaut.ingest.page;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a page before it is read.
 *
 * @param charset that the server declared, as in {@code Content-Type: text/html; charset=…}; no name that it may have is an error
 * @param address where the page was fetched: what relative addresses in it are resolved against
 * @param headline of the article, as a feed or a sitemap has it
 * @param summary of the article, as a feed has it: plain text. It helps to choose among texts, and is the text where the page has none
 */
public record PageHints(
        Optional<String> charset, Optional<URI> address, Optional<String> headline, Optional<String> summary) {
    /** Nothing is known. */
    public static final PageHints NONE =
            new PageHints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public PageHints {
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(address, "address");
        headline = headline.filter(words -> !words.isBlank());
        summary = summary.filter(words -> !words.isBlank());
    }
}
