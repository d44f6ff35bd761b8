package wortlaut.ingest.source.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import wortlaut.ingest.http.WebAddress;

/** The feed that a page names: {@code <link rel="alternate" type="application/rss+xml" href="…">}. */
final class FeedLink {
    private static final List<String> TYPES =
            List.of("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml");

    private FeedLink() {}

    /** The first, unless it is one of comments. */
    static Optional<URI> in(String html, URI address) {
        return Jsoup.parse(html, address.toString()).select("link[rel~=(?i)\\balternate\\b][href]").stream()
                .filter(link -> TYPES.contains(type(link)))
                .filter(link -> !link.attr("title").toLowerCase(Locale.ROOT).contains("comment")
                        && !link.attr("title").toLowerCase(Locale.ROOT).contains("kommentar"))
                .flatMap(link -> WebAddress.resolve(address, link.absUrl("href")).stream())
                .findFirst();
    }

    private static String type(Element link) {
        return link.attr("type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
