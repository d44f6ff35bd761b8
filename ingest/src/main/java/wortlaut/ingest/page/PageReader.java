package wortlaut.ingest.page;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import wortlaut.events.WortlautException;
import wortlaut.ingest.encoding.TextDecoder;
import wortlaut.ingest.markup.HtmlText;

/**
 * Reads the article of a web page. Whatever the bytes are, it answers: what is no page, or has no article, is a {@link Page} without a text. Thread-safe.
 */
public final class PageReader {

    /** @param bytes of the page, as they were received */
    public Page read(byte[] bytes, PageHints hints) {
        try {
            return read(TextDecoder.decode(bytes), hints);
        } catch (WortlautException e) {
            return without(String.valueOf(e.getMessage()), hints);
        }
    }

    /** @param html of the page, decoded */
    public Page read(String html, PageHints hints) {
        Document document = Jsoup.parse(html, hints.address().map(URI::toString).orElse(""));
        String text = HtmlText.of(html);
        if (text.isBlank()) {
            return without("no article in it", hints);
        }
        Optional<String> headline =
                hints.headline().or(() -> Optional.of(document.title()).filter(t -> !t.isBlank()));
        return new Page(
                headline,
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** The summary is kept where there is no more. */
    private static Page without(String reason, PageHints hints) {
        return new Page(
                hints.headline(),
                hints.summary(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                hints.summary().isPresent(),
                Optional.of(reason));
    }
}
