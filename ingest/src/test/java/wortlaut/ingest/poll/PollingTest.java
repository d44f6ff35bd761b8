package wortlaut.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.ingest.http.LocalSite;
import wortlaut.ingest.poll.Polled.Got;
import wortlaut.ingest.position.SourceStatus;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.feed.FeedReader;
import wortlaut.ingest.source.opml.OpmlReader;
import wortlaut.ingest.source.sitemap.SitemapReader;

class PollingTest {
    private static final String TEXT = "„Der Hafen bleibt offen“, sagte Ada Brink am Montag in Kiel. "
            .repeat(8)
            .strip();
    private static final String PAGE = "<html><body><article><p>" + TEXT + "</p></article></body></html>";

    private final LocalSite site = new LocalSite();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Polled polled =
            new Polled(Map.of("feed", new FeedReader(), "sitemap", new SitemapReader(), "opml", new OpmlReader()));

    @AfterEach
    void closeSite() {
        end.countDown();
        site.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectsAreFollowedAndThoseForEverRemembered(int status) {
        site.put(
                "/alt",
                status,
                Map.of("Location", site.at("neu.example", "/rss").toString()));
        site.put("/rss", "application/rss+xml", feed(entry("Eins", "/1")));

        assertThat(polled.once(feed("alt.example", "/alt"))).hasSize(1);
        assertThat(polled.once(feed("alt.example", "/alt"))).isEmpty();

        boolean forEver = status == 301 || status == 308;
        assertThat(site.asked("/alt")).hasSize(forEver ? 1 : 2);
        assertThat(status(feed("alt.example", "/alt")).address() != null).isEqualTo(forEver);
    }

    @Test
    void redirectsInACircleEnd() {
        site.put("/a", 301, Map.of("Location", "/b"));
        site.put("/b", 302, Map.of("Location", "/a"));

        assertThat(polled.once(feed("kreis.example", "/a")))
                .extracting(Got::problem)
                .first()
                .asString()
                .contains("in a circle");
        assertThat(site.asked().size()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 429, 500, 503})
    void whatCannotBeHadIsSaidAndAskedLaterAndLater(int status) {
        site.put("/rss", status, Map.of("Retry-After", "3600"));

        List<Got> got = polled.once(feed("weg.example", "/rss"));

        assertThat(got).extracting(Got::problem).containsExactly("HTTP " + status);
        SourceStatus after = status(feed("weg.example", "/rss"));
        assertThat(after.error().message()).isEqualTo("HTTP " + status);
        assertThat(after.error().inARow()).isEqualTo(1);
        assertThat(Duration.between(Instant.now(), Instant.parse(after.next()))).isGreaterThan(Duration.ofMinutes(59));
        assertThat(after.found()).isNull();
    }

    @Test
    void whatIsGoneIsNeverAskedAgain() {
        site.put("/rss", 410, Map.of());

        assertThat(polled.once(feed("weg.example", "/rss"))).isEmpty();
        assertThat(polled.once(feed("weg.example", "/rss"))).isEmpty();

        assertThat(site.asked("/rss")).hasSize(1);
        assertThat(status(feed("weg.example", "/rss")).ended()).isNotNull();
        assertThat(polled.notices()).anyMatch(notice -> notice.contains("gone for good"));
    }

    @Test
    void robotsTxtKeepsUsFromPagesAndTheSummaryIsPartial() {
        site.put(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nDisallow: /privat\n\nUser-agent: wortlaut\nDisallow: /intern\n");
        site.put("/rss", "text/xml", feed(teaser("Eins", "/intern/1") + teaser("Zwei", "/privat/2")));
        site.put("/intern/1", "text/html", PAGE);
        site.put("/privat/2", "text/html", PAGE);

        List<Got> got = polled.once(feed("blatt.example", "/rss"));

        assertThat(got)
                .extracting(Got::headline, Got::partial)
                .containsExactlyInAnyOrder(tuple("Eins", true), tuple("Zwei", false));
        assertThat(site.asked("/intern/1")).isEmpty();
        assertThat(site.asked("/robots.txt")).hasSize(1);
    }

    @Test
    void aPageThatCannotBeHadNowIsHadLaterAsANewVersion() {
        site.put("/rss", "text/xml", feed(teaser("Eins", "/1")));
        site.put("/1", 503, Map.of());
        assertThat(polled.once(feed("blatt.example", "/rss")))
                .extracting(Got::partial)
                .containsExactly(true);
        assertThat(site.asked("/1")).hasSize(3);

        site.put("/1", "text/html", PAGE);
        List<Got> later = polled.once(feed("blatt.example", "/rss"));

        assertThat(later).extracting(Got::partial).containsExactly(false);
        assertThat(polled.once(feed("blatt.example", "/rss"))).isEmpty();
    }

    @Test
    void whatHasNoTextAtAllIsRejectedWithItsReason() {
        site.put("/rss", "text/xml", feed("<item><title>Nur ein Titel</title><link>/weg</link></item>"));

        assertThat(polled.once(feed("blatt.example", "/rss")))
                .extracting(Got::problem)
                .first()
                .asString()
                .contains("/weg", "HTTP 404");
        assertThat(polled.once(feed("blatt.example", "/rss"))).isEmpty();
    }

    /** What a feed said of itself must not hide what was not acknowledged. */
    @Test
    void whatWasNotAcknowledgedWhenTheProcessDiedComesAgain() {
        byte[] content = feed(entry("Eins", "/1") + entry("Zwei", "/2")).getBytes(StandardCharsets.UTF_8);
        site.put("/rss", exchange -> {
            boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
            LocalSite.send(exchange, known ? 304 : 200, Map.of("ETag", "\"v1\""), known ? new byte[0] : content);
        });
        String feed = feed("blatt.example", "/rss");
        try (PolledSource killed = polled.source(true, feed)) {
            Item first = killed.next().orElseThrow();
            assertThat(killed.next()).isPresent();
            killed.fed(first);
        }

        assertThat(polled.once(feed)).extracting(Got::headline).containsExactly("Eins");
        assertThat(polled.once(feed)).isEmpty();
        assertThat(site.asked("/rss"))
                .extracting(asked -> asked.header("If-none-match"))
                .containsExactly("", "", "\"v1\"");
    }

    @Test
    void sitemapsOfNewsAndIndexesOfThemAreRead() {
        site.put(
                "/index.xml",
                "text/xml",
                "<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + "<sitemap><loc>" + site.at("blatt.example", "/news.xml.gz")
                        + "</loc></sitemap></sitemapindex>");
        String news =
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">"
                        + "<url><loc>" + site.at("blatt.example", "/1?a=1&amp;utm_campaign=x")
                        + "</loc><news:news><news:publication><news:name>Blatt</news:name><news:language>de</news:language></news:publication>"
                        + "<news:publication_date>2026-11-01T09:00:00+01:00</news:publication_date><news:title>Eins</news:title></news:news></url></urlset>";
        site.put("/news.xml.gz", "application/octet-stream", LocalSite.gzip(news.getBytes(StandardCharsets.UTF_8)));
        site.put("/1?a=1&utm_campaign=x", "text/html", PAGE);

        List<Got> got = polled.once("sitemap:" + site.at("blatt.example", "/index.xml"));

        assertThat(got).hasSize(1);
        assertThat(got.get(0).id()).isEqualTo(site.at("blatt.example", "/1?a=1").toString());
        assertThat(got.get(0).headline()).isEqualTo("Eins");
        assertThat(got.get(0).source()).isEqualTo("Blatt");
        assertThat(got.get(0).published()).startsWith("2026-11-01T09:00");
        assertThat(polled.once("sitemap:" + site.at("blatt.example", "/index.xml")))
                .isEmpty();
    }

    @Test
    void aListOfFeedsIsEachOfThemAndWhatLeavesItIsForgotten() {
        site.put("/list", "text/xml", opml("/eins", "/zwei"));
        site.put("/eins", "text/xml", feed(entry("Eins", "/1")));
        site.put("/zwei", "text/xml", feed(entry("Zwei", "/2")));
        String list = feed("blatt.example", "/list");

        assertThat(polled.once(list)).extracting(Got::headline).containsExactlyInAnyOrder("Eins", "Zwei");
        site.put("/list", "text/xml", opml("/zwei"));
        polled.once(list);

        assertThat(polled.positions().statuses())
                .extracting(SourceStatus::source)
                .containsExactlyInAnyOrder(list, feed("blatt.example", "/zwei"));
    }

    @Test
    void aPageLeadsToItsFeed() {
        site.put("/", "text/html", "<html><head><link rel=alternate type=application/rss+xml href=/rss></head></html>");
        site.put("/rss", "text/xml", feed(entry("Eins", "/1")));

        assertThat(polled.once(feed("blatt.example", "/"))).hasSize(1);
        polled.once(feed("blatt.example", "/"));

        assertThat(site.asked("/")).hasSize(1);
    }

    @Test
    void aTitleOfFiveMegabytesHurtsNobodyElse() {
        site.put("/rss", "text/xml", feed(entry("x".repeat(5_000_000), "/1") + entry("Zwei", "/2")));

        assertThat(polled.once(feed("blatt.example", "/rss")))
                .extracting(got -> got.headline().length())
                .containsExactly(4, 5_000_000);
    }

    @Test
    void oneHostIsAskedByOneConnectionAtATime() {
        Set<String> busy = ConcurrentHashMap.newKeySet();
        List<String> atOnce = new ArrayList<>();
        site.put(
                "/rss",
                "text/xml",
                feed(IntStream.range(0, 20)
                        .mapToObj(i -> teaser("T" + i, "/" + i))
                        .reduce("", String::concat)));
        IntStream.range(0, 20)
                .forEach(i -> site.put("/" + i, exchange -> {
                    String host = exchange.getRequestHeaders().getFirst("Host");
                    if (!busy.add(host)) {
                        atOnce.add(host);
                    }
                    LocalSite.send(
                            exchange, 200, Map.of("Content-Type", "text/html"), PAGE.getBytes(StandardCharsets.UTF_8));
                    busy.remove(host);
                }));

        assertThat(polled.once(feed("blatt.example", "/rss"))).hasSize(20);
        assertThat(atOnce).isEmpty();
    }

    /** A thousand feeds of which fifty hang: each of the others comes in time, again and again. */
    @Test
    void hostsThatHangKeepNobodyWaiting() throws Exception {
        IntStream.range(0, 950).forEach(i -> site.put("/rss" + i, "text/xml", feed(entry("T" + i, "/" + i))));
        IntStream.range(950, 1000).forEach(i -> site.put("/rss" + i, exchange -> awaitEnd()));
        String[] feeds = IntStream.range(0, 1000)
                .mapToObj(i -> feed("h" + i + ".example", "/rss" + (i * 7919) % 1000))
                .toArray(String[]::new);
        polled.with(LocalSite.settings(LocalSite.impatient()));
        polled.with(new Cadence(Duration.ofSeconds(1), Duration.ofSeconds(1)));
        Thread taking;
        try (PolledSource source = polled.source(false, feeds)) {
            taking = new Thread(() -> take(source));
            taking.start();

            await().atMost(Duration.ofSeconds(60)).until(() -> foundSince(Instant.EPOCH) == 950);
            Instant all = Instant.now();
            await().atMost(Duration.ofSeconds(60)).until(() -> foundSince(all) == 950);
            assertThat(polled.positions().statuses())
                    .filteredOn(status -> status.found() == null)
                    .hasSize(50);
        }
        taking.join();
    }

    private static void take(PolledSource source) {
        for (Optional<Item> item = source.next(); item.isPresent(); item = source.next()) {
            source.fed(item.get());
        }
    }

    private long foundSince(Instant moment) {
        return polled.positions().statuses().stream()
                .filter(status -> status.found() != null
                        && Instant.parse(status.found().at()).isAfter(moment))
                .count();
    }

    @Test
    void whoStopsTakingStopsTheAsking() {
        site.put(
                "/rss",
                "text/xml",
                feed(IntStream.range(0, 500)
                        .mapToObj(i -> teaser("T" + i, "/" + i))
                        .reduce("", String::concat)));
        IntStream.range(0, 500).forEach(i -> site.put("/" + i, "text/html", PAGE));
        try (PolledSource source = polled.source(true, feed("blatt.example", "/rss"))) {
            assertThat(source.next()).isPresent();

            await().during(Duration.ofMillis(500))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> site.asked().size() > 60 && site.asked().size() < 75);
        }
    }

    @Test
    void whoHasGoneSilentIsSaidOnceAndIsNotSilentAnyMoreWithSomethingNew() {
        String feed = feed("blatt.example", "/rss");
        site.put("/rss", "text/xml", feed(entry("Eins", "/1")));
        polled.once(feed);
        assertThat(status(feed).silent()).isNull();

        polled.with(Clock.fixed(Instant.now().plus(Duration.ofDays(20)), ZoneOffset.UTC));
        polled.once(feed);
        polled.once(feed);
        assertThat(status(feed).silent()).isNotNull();
        assertThat(polled.notices())
                .filteredOn(notice -> notice.contains("gone silent"))
                .hasSize(1);

        site.put("/rss", "text/xml", feed(entry("Zwei", "/2")));
        polled.once(feed);
        assertThat(status(feed).silent()).isNull();
    }

    @Test
    void foundFetchedAndNewAreCountedApart() {
        String feed = feed("blatt.example", "/rss");
        site.put(
                "/rss",
                "text/xml",
                feed(entry("Eins", "/1") + teaser("Zwei", "/2") + "<item><title>Drei</title></item>"));
        polled.once(feed);
        polled.once(feed);

        SourceStatus status = status(feed);
        assertThat(status.found().count()).isEqualTo(3);
        assertThat(status.fetched().count()).isEqualTo(2);
        assertThat(status.fresh().count()).isEqualTo(2);
        assertThat(status.error().message()).isNotBlank();
        assertThat(status.error().inARow()).isZero();
        assertThat(status.title()).isEqualTo("Blatt");
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SourceStatus status(String source) {
        return polled.positions().status(source).orElseThrow();
    }

    private String feed(String host, String path) {
        URI address = site.at(host, path);
        return "feed:" + address;
    }

    private static String feed(String items) {
        return "<rss version=\"2.0\"><channel><title>Blatt</title>" + items + "</channel></rss>";
    }

    private static String entry(String title, String link) {
        return "<item><title>" + title + "</title><link>" + link + "</link><description>" + TEXT.repeat(4)
                + "</description></item>";
    }

    private static String teaser(String title, String link) {
        return "<item><title>" + title + "</title><link>" + link
                + "</link><description>Ein Teaser.</description></item>";
    }

    private String opml(String... paths) {
        StringBuilder opml = new StringBuilder("<opml version=\"2.0\"><body><outline text=\"Ordner\">");
        for (String path : paths) {
            opml.append("<outline type=\"rss\" xmlUrl=\"")
                    .append(site.at("blatt.example", path))
                    .append("\"/>");
        }
        return opml.append("</outline></body></opml>").toString();
    }
}
