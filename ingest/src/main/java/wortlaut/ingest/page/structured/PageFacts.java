package wortlaut.ingest.page.structured;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What a page says of its article for machines. Each is as the page has it, without markup and checked no further.
 *
 * @param headline may still have the site's name behind it
 * @param body the whole text, or what the site gives of it
 * @param description one or two sentences
 * @param free whether all may read it
 */
public record PageFacts(
        Optional<String> headline,
        Optional<String> author,
        Optional<String> published,
        Optional<String> modified,
        Optional<URI> canonical,
        Optional<String> language,
        Optional<String> site,
        Optional<String> description,
        Optional<String> body,
        Optional<Boolean> free) {

    /** @param address where the page was fetched */
    public static PageFacts of(Document page, Optional<URI> address) {
        return new FactFinder(page, address).facts();
    }

    /** The same under this headline. */
    public PageFacts withHeadline(Optional<String> other) {
        return new PageFacts(other, author, published, modified, canonical, language, site, description, body, free);
    }
}
