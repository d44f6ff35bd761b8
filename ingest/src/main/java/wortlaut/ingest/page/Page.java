package wortlaut.ingest.page;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What a page says. Three outcomes: a whole article has a text and is not partial; a partial one has the text that could be had, or the summary of the
 * {@link PageHints}, and the reason; without a text there is no article, and the reason says why.
 *
 * @param headline as the article's readers see it, without the site's name
 * @param text plain, each paragraph, subheading and entry of a list on a line of its own; the lead belongs to it, the headline does not
 * @param author names as the page has them, several joined by commas
 * @param published as the page writes it: ISO 8601 where it gives that too
 * @param modified likewise
 * @param canonical the address that the page says it has: absolute, {@code http} or {@code https}, without a fragment
 * @param language a BCP 47 tag that the page declares, unchecked against its text
 * @param site the name of who publishes it
 * @param partial whether the text is less than the article
 * @param reason why it is partial or absent
 */
public record Page(
        Optional<String> headline,
        Optional<String> text,
        Optional<String> author,
        Optional<String> published,
        Optional<String> modified,
        Optional<URI> canonical,
        Optional<String> language,
        Optional<String> site,
        boolean partial,
        Optional<String> reason) {

    public Page {
        Objects.requireNonNull(headline, "headline");
        text = text.filter(words -> !words.isBlank());
        partial = partial && text.isPresent();
        if ((partial || text.isEmpty()) && reason.isEmpty()) {
            throw new IllegalArgumentException("a page without a whole article says why");
        }
    }
}
