package wortlaut.ingest.source.sitemap;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;
import wortlaut.ingest.http.HttpAnswer;
import wortlaut.ingest.http.WebAddress;
import wortlaut.ingest.poll.Entry;
import wortlaut.ingest.poll.ListReader;
import wortlaut.ingest.poll.Listing;
import wortlaut.ingest.poll.Wishes;

/** Sitemaps by their protocol (sitemaps.org), with Google's news extension. crawler-commons refuses document types in them. */
public final class SitemapReader implements ListReader {
    private static final String SITEMAP = "sitemap:";

    /** Of an index the sitemaps that changed last: archives of decades are in some. */
    private static final int MOST_SITEMAPS = 200;

    @Override
    public String accept() {
        return "application/xml, text/xml;q=0.9, text/plain;q=0.8, */*;q=0.5";
    }

    @Override
    public Listing read(HttpAnswer document) {
        AbstractSiteMap map = parsed(document);
        return map instanceof SiteMapIndex index
                ? Listing.ofLists(Optional.empty(), maps(index, document.address()))
                : pages((SiteMap) map, document.address());
    }

    private static AbstractSiteMap parsed(HttpAnswer document) {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.setStrictNamespace(false);
        parser.enableExtension(Extension.NEWS);
        try {
            return parser.parseSiteMap(document.body(), document.address().toURL());
        } catch (UnknownFormatException | IOException | RuntimeException e) {
            throw new WortlautException("is no sitemap that can be read: " + e.getMessage(), e);
        }
    }

    private static List<String> maps(SiteMapIndex index, URI address) {
        return index.getSitemaps().stream()
                .sorted(Comparator.comparing((AbstractSiteMap map) -> time(map.getLastModified()))
                        .reversed())
                .flatMap(map -> WebAddress.resolve(address, map.getUrl().toString()).stream())
                .filter(map -> !map.equals(address))
                .map(map -> SITEMAP + map)
                .distinct()
                .limit(MOST_SITEMAPS)
                .toList();
    }

    private static Listing pages(SiteMap map, URI address) {
        List<Entry> entries = map.getSiteMapUrls().stream()
                .sorted(Comparator.comparing((SiteMapURL page) -> time(page)).reversed())
                .flatMap(page -> entry(page, address).stream())
                .toList();
        return Listing.ofEntries(Optional.empty(), entries, Wishes.NONE);
    }

    private static Optional<Entry> entry(SiteMapURL page, URI address) {
        Optional<NewsAttributes> news = news(page);
        return WebAddress.resolve(address, page.getUrl().toString())
                .map(link -> new Entry(
                        Optional.empty(),
                        Optional.of(link),
                        news.map(NewsAttributes::getTitle),
                        Optional.empty(),
                        false,
                        news.map(NewsAttributes::getPublicationDateTime)
                                .map(time -> time.toOffsetDateTime().toString()),
                        Optional.ofNullable(page.getLastModified())
                                .map(Date::toInstant)
                                .map(Instant::toString),
                        news.map(NewsAttributes::getLanguage),
                        news.map(NewsAttributes::getName)));
    }

    private static Optional<NewsAttributes> news(SiteMapURL page) {
        ExtensionMetadata[] found = page.getAttributesForExtension(Extension.NEWS);
        return found == null || found.length == 0 ? Optional.empty() : Optional.of((NewsAttributes) found[0]);
    }

    private static Instant time(SiteMapURL page) {
        return news(page)
                .map(NewsAttributes::getPublicationDateTime)
                .map(time -> time.toInstant())
                .orElseGet(() -> time(page.getLastModified()));
    }

    private static Instant time(@Nullable Date modified) {
        return modified == null ? Instant.EPOCH : modified.toInstant();
    }
}
