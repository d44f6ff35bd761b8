package wortlaut.ingest.source.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.WortlautException;
import wortlaut.ingest.http.HttpAnswer;
import wortlaut.ingest.poll.Entry;
import wortlaut.ingest.poll.Listing;

class SitemapReaderTest {
    @Test
    void theNewestPageIsTheFirst() {
        Listing listing = read("""
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://blatt.example/alt</loc><lastmod>2026-10-01</lastmod></url>
                <url><loc>https://blatt.example/neu</loc><lastmod>2026-11-01T09:00:00+01:00</lastmod></url>
                <url><loc>https://blatt.example/ohne</loc></url><url><loc>mailto:x@blatt.example</loc></url></urlset>
                """);

        assertThat(listing.entries())
                .extracting(Entry::link)
                .containsExactly(
                        Optional.of(URI.create("https://blatt.example/neu")),
                        Optional.of(URI.create("https://blatt.example/alt")),
                        Optional.of(URI.create("https://blatt.example/ohne")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Guten Tag",
                "<html><body>404</body></html>",
                "<urlset",
                "{}",
                "\u0000\u0001",
                "<!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://blatt.example/&x;</loc></url></urlset>"
            })
    void whatIsNoSitemapOrDeclaresEntitiesHasNoPages(String content) {
        try {
            assertThat(read(content).entries()).isEmpty();
        } catch (WortlautException e) {
            assertThat(e).hasMessageContaining("no sitemap");
        }
    }

    private static Listing read(String content) {
        return new SitemapReader()
                .read(new HttpAnswer(
                        URI.create("https://blatt.example/sitemap.xml"),
                        200,
                        Map.of(),
                        content.getBytes(StandardCharsets.UTF_8)));
    }
}
