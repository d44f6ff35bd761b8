package wortlaut.ingest.page.structured;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The address that a page says it has: {@code link rel=canonical} (RFC 6596), else {@code og:url}. */
final class CanonicalAddress {
    private CanonicalAddress() {}

    static Optional<URI> of(Document page, MetaElements meta, Optional<URI> address) {
        Stream<String> links = page.select("link[rel~=(?i)(^|\\s)canonical(\\s|$)][href]").stream()
                .map((Element link) -> link.attr("href"));
        return Stream.concat(links, meta.first("og:url").stream())
                .flatMap(given -> resolved(given.strip(), address).stream())
                .filter(uri -> !isHome(uri, address))
                .findFirst();
    }

    /** Some sites give all their pages the address of the first. */
    private static boolean isHome(URI uri, Optional<URI> address) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        return path.length() <= 1
                && uri.getQuery() == null
                && address.map(URI::getPath).filter(own -> own.length() > 1).isPresent();
    }

    private static Optional<URI> resolved(String given, Optional<URI> address) {
        Optional<URI> absolute = absolute(given);
        if (absolute.isPresent() || given.isEmpty() || given.length() > 2000) {
            return absolute;
        }
        try {
            return address.map(base -> base.resolve(given)).flatMap(uri -> absolute(uri.toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address where it is an absolute one of the web; without its fragment. */
    static Optional<URI> absolute(String given) {
        try {
            URI uri = new URI(given.replaceFirst("#.*$", "").replace(" ", "%20"));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
