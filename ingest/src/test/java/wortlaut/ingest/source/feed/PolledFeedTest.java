package wortlaut.ingest.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.http.LocalSite;
import wortlaut.ingest.poll.Polled;
import wortlaut.ingest.poll.Polled.Got;
import wortlaut.ingest.poll.PolledSource;

/** Feeds from a server to articles. */
class PolledFeedTest {
    private static final String LONG = "„Der Hafen bleibt offen“, sagte Ada Brink am Montag in Kiel. "
            .repeat(8)
            .strip();

    private final LocalSite site = new LocalSite();
    private final Polled polled = new Polled(Map.of("feed", new FeedReader()));
    private final String feed = "feed:" + site.at("blatt.example", "/rss");

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void anEntryWithItsWholeTextNeedsNoPage() {
        site.put(
                "/rss",
                "application/rss+xml",
                rss(item("Eins", "/a?utm_source=rss&amp;id=7", "kurz", "<p>" + LONG + "</p>")));

        Got got = polled.once(feed).get(0);

        assertThat(got.id()).isEqualTo(site.at("blatt.example", "/a?id=7").toString());
        assertThat(got.text()).isEqualTo(LONG);
        assertThat(got.source()).isEqualTo("Blatt & Boten");
        assertThat(got.published()).isEqualTo("Sun, 01 Nov 2026 09:00:00 CET");
        assertThat(got.partial()).isFalse();
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void anEntryWithATeaserIsReadFromItsPage() {
        site.put("/rss", "application/rss+xml", rss(item("Eins", "/a", "Ein Teaser …", "")));
        site.put("/a", "text/html", "<html><body><article><h1>Eins</h1><p>" + LONG + "</p></article></body></html>");

        List<Got> got = polled.once(feed);

        assertThat(got).hasSize(1);
        assertThat(got.get(0).text()).contains(LONG);
        assertThat(site.asked("/robots.txt")).hasSize(1);
    }

    @Test
    void whatIsThereAlreadyIsNoEventAndWhatHasChangedIsANewVersion() {
        site.put("/rss", "application/rss+xml", rss(item("Eins", "/a", "", LONG) + item("Zwei", "/b", "", LONG)));
        assertThat(polled.once(feed)).extracting(Got::headline).containsExactly("Zwei", "Eins");
        assertThat(polled.once(feed)).isEmpty();

        site.put("/rss", "application/rss+xml", rss(item("Eins!", "/a", "", LONG) + item("Zwei", "/b", "", LONG)));

        assertThat(polled.once(feed)).extracting(Got::headline).containsExactly("Eins!");
    }

    @Test
    void aFeedThatHasNothingNewSaysSoInOneAnswerWithoutABody() {
        byte[] content = rss(item("Eins", "/a", "", LONG)).getBytes(StandardCharsets.UTF_8);
        site.put("/rss", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            LocalSite.send(exchange, known ? 304 : 200, Map.of("ETag", "\"v1\""), known ? new byte[0] : content);
        });

        assertThat(polled.once(feed)).hasSize(1);
        assertThat(polled.once(feed)).isEmpty();
        assertThat(site.asked("/rss").get(1).header("If-none-match")).isEqualTo("\"v1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a",
                "/a.html",
                "/a.xml",
                "/a.txt",
                "/a.md",
                "/a.jsonl",
                "/a.gz",
                "/a.warc.gz",
                "/a.zst",
                "/a.nitf"
            })
    void anArticleIsReadAsWhatItIsHoweverItsAddressEnds(String path) {
        site.put("/rss", "application/rss+xml", rss(item("Eins", path, "", LONG)));
        try (PolledSource source = polled.source(true, feed);
                Reading reading = Formats.read(source.next().orElseThrow())) {
            assertThat(reading.next()).isInstanceOfSatisfying(Parsed.Accepted.class, read -> {
                assertThat(read.article().text()).isEqualTo(LONG);
                assertThat(read.article().headline()).isEqualTo("Eins");
                assertThat(read.article().id())
                        .isEqualTo(site.at("blatt.example", path).toString());
            });
        }
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<title>Blatt &amp; Boten</title>" + items + "</channel></rss>";
    }

    private static String item(String title, String link, String description, String content) {
        return "<item><title>" + title + "</title><link>" + link
                + "</link><pubDate>Sun, 01 Nov 2026 09:00:00 CET</pubDate><description>" + description
                + "</description><content:encoded><![CDATA[" + content + "]]></content:encoded></item>";
    }
}
