package wortlaut.ingest.source.feed;

import java.net.URI;
import wortlaut.events.WortlautException;
import wortlaut.ingest.http.HttpAnswer;
import wortlaut.ingest.poll.ListReader;
import wortlaut.ingest.poll.Listing;

/** Whatever is behind the address of a feed: XML or JSON of any kind, a list of feeds, or a page that names its feed. */
public final class FeedReader implements ListReader {
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml,"
                    + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.4, */*;q=0.2";

    @Override
    public String accept() {
        return ACCEPT;
    }

    @Override
    public Listing read(HttpAnswer document) {
        URI address = document.address();
        String text = FeedText.of(document.body(), document.charset());
        if (text.isBlank()) {
            throw new WortlautException("is empty, not a feed");
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return JsonFeed.read(text, address);
        }
        return switch (RootElement.of(text)) {
            case "opml" -> Listing.ofAnotherKind("opml");
            case "urlset", "sitemapindex" -> Listing.ofAnotherKind("sitemap");
            case "rss", "rdf", "feed", "channel" -> XmlFeed.read(text, address);
            case "html" ->
                FeedLink.in(text, address)
                        .map(Listing::elsewhere)
                        .orElseThrow(() -> new WortlautException("is a page that names no feed"));
            default -> throw new WortlautException("is no feed" + what(document));
        };
    }

    private static String what(HttpAnswer document) {
        return document.mediaType().isEmpty() ? "" : ", but " + document.mediaType();
    }
}
