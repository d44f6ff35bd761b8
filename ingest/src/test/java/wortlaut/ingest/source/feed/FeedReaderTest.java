package wortlaut.ingest.source.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.WortlautException;
import wortlaut.ingest.http.HttpAnswer;
import wortlaut.ingest.poll.Entry;
import wortlaut.ingest.poll.Listing;

/** Every kind of feed, as it is written and as it should be. */
class FeedReaderTest {
    private static final URI ADDRESS = URI.create("https://hafenblatt.example/feed");
    private static final String RSS = "<rss version=\"2.0\"><channel><title>Hafenblatt</title>%s</channel></rss>";

    private final FeedReader reader = new FeedReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rss-0.90.xml",
                "rss-0.91.xml",
                "rss-0.92.xml",
                "rss-1.0.xml",
                "rss-2.0.xml",
                "atom-0.3.xml",
                "atom-1.0.xml",
                "feed-1.1.json"
            })
    void everyKindGivesItsEntries(String name) {
        Listing listing = reader.read(answer(sample(name), ""));

        assertThat(listing.title()).contains("Hafenblatt");
        assertThat(listing.entries()).hasSize(2);
        Entry first = listing.entries().get(0);
        assertThat(first.headline()).contains("Der Hafen bleibt offen");
        assertThat(first.link().orElseThrow().toString()).startsWith("https://hafenblatt.example/a/1");
        assertThat(listing.entries().get(1).link()).contains(URI.create("https://hafenblatt.example/a/2"));
        assertThat(listing.entries().get(1).whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss-1.0.xml", "rss-2.0.xml", "atom-0.3.xml", "atom-1.0.xml", "feed-1.1.json"})
    void aWholeTextIsTaken(String name) {
        Entry first = reader.read(answer(sample(name), "")).entries().get(0);

        assertThat(first.whole()).isTrue();
        assertThat(first.text().orElseThrow())
                .startsWith("„Der Hafen bleibt offen“, sagte Ada Brink")
                .doesNotContain("<", "Foto");
        assertThat(first.published()).isPresent();
        assertThat(first.language().orElseThrow()).startsWith("de");
    }

    @Test
    void timesStayAsTheyAreWritten() {
        List<Entry> entries = reader.read(answer(sample("rss-2.0.xml"), "")).entries();

        assertThat(entries.get(0).published()).contains("Son, 1. Nov 2026, 9 Uhr");
        assertThat(entries.get(1).published()).contains("Sun, 01 Nov 2026 08:00:00 +0100");
    }

    @Test
    void aFeedSaysHowOftenItWantsToBeAsked() {
        var rss = reader.read(answer(sample("rss-2.0.xml"), "")).wishes();
        assertThat(rss.atMostEvery()).isEqualTo(Duration.ofMinutes(30));
        assertThat(rss.skipHours()).containsExactlyInAnyOrder(0, 1);
        assertThat(rss.skipDays()).containsExactly(DayOfWeek.SUNDAY);
        assertThat(reader.read(answer(sample("rss-1.0.xml"), "")).wishes().atMostEvery())
                .isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void plainTextIsNotTakenForMarkup() {
        assertThat(reader.read(answer(sample("feed-1.1.json"), ""))
                        .entries()
                        .get(1)
                        .text())
                .contains("Noch ein Satz: 1 < 2 & mehr.");
        assertThat(reader.read(answer(sample("atom-1.0.xml"), ""))
                        .entries()
                        .get(1)
                        .headline())
                .contains("Neue Kaimauer: 1 < 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><title>Fisch & Meer</title><link>/a</link></item>",
                "<item><title>Fisch &amp; Meer</title><link>/a?x=1&y=2</link></item>",
                "<item><title>Fisch&nbsp;&amp; Meer</title><link>/a</link><description>&uuml;ber &unbekannt; hinaus</description></item>",
                "<item><title>Fisch &amp; Meer</title><media:thumbnail url='x'/><link>/a</link></item>",
                "<item><title>Fisch &#38; Meer</title><link>/a</link><description>\u0001\u000b Steuerzeichen</description></item>",
                "<item><title>Fisch &amp; Meer</title><link>/a</link><description>nicht <b>zu</description></item>",
                "<item><title><![CDATA[Fisch &amp; Meer]]></title><link>/a</link></item>",
                "<item><title>Fisch &amp;amp; Meer</title><link>\n  /a\n</link></item>"
            })
    void whatIsNotWellFormedIsReadAllTheSame(String item) {
        Entry entry = reader.read(answer(String.format(RSS, item).getBytes(StandardCharsets.UTF_8), ""))
                .entries()
                .get(0);

        assertThat(entry.headline().orElseThrow().replace('\u00a0', ' ')).isEqualTo("Fisch & Meer");
        assertThat(entry.link().orElseThrow().getPath()).isEqualTo("/a");
    }

    @Test
    void whatStandsBeforeTheDeclarationDoesNotMatter() {
        for (String before : new String[] {"\n\n  ", "\ufeff", "\ufeff\n", "<!-- x -->\n"}) {
            String text = before + "<?xml version=\"1.0\"?>" + String.format(RSS, "<item><title>Eins</title></item>");
            assertThat(reader.read(answer(text.getBytes(StandardCharsets.UTF_8), ""))
                            .entries())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8|UTF-8|", "UTF-8|ISO-8859-1|", "UTF-8||ISO-8859-1", "windows-1252|UTF-8|utf-8",
                        "windows-1252|ISO-8859-1|", "ISO-8859-1||ISO-8859-1",
                "windows-1252||", "UTF-16|UTF-16|", "UTF-16BE|UTF-16|", "UTF-16LE||", "UTF-8|nonsense|alsonone",
                        "ISO-8859-15|ISO-8859-15|"
            })
    void charactersAreRightWhateverIsDeclared(String kind) {
        String[] parts = (kind + "| ").split("\\|", -1);
        String declared = parts[1].isEmpty() ? "" : " encoding=\"" + parts[1] + "\"";
        String text = "<?xml version=\"1.0\"" + declared + "?>"
                + String.format(
                        RSS,
                        "<item><title>Größe über „alles“</title></item>"
                                .replace("„", parts[0].startsWith("ISO") ? "" : "„")
                                .replace("“", parts[0].startsWith("ISO") ? "" : "“"));

        HttpAnswer answer = answer(text.getBytes(Charset.forName(parts[0])), parts[2]);

        assertThat(reader.read(answer).entries().get(0).headline().orElseThrow().replaceAll("[„“]", ""))
                .isEqualTo("Größe über alles");
    }

    @Test
    void entitiesFromOutsideAreNeverResolved() {
        String text =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY lol \"lol\">"
                        + "<!ENTITY lol2 \"&lol;&lol;&lol;\"> <!ELEMENT rss ANY> ]>"
                        + String.format(RSS, "<item><title>a&x;b&lol2;c</title></item>");

        assertThat(reader.read(answer(text.getBytes(StandardCharsets.UTF_8), ""))
                        .entries()
                        .get(0)
                        .headline())
                .contains("a&x;b&lol2;c");
    }

    @Test
    void aPageNamesItsFeed() {
        String page =
                "<!doctype html><html><head><link rel=stylesheet href=x><link rel=\"alternate\" type=\"application/rss+xml\" title=\"Kommentare\" href=/k>"
                        + "<link rel=\"ALTERNATE\" type=\"application/atom+xml; charset=utf-8\" href=\"../atom.xml\"></head><body>Hallo";

        assertThat(reader.read(answer(page.getBytes(StandardCharsets.UTF_8), ""))
                        .instead())
                .contains(URI.create("https://hafenblatt.example/atom.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Guten Tag",
                "<html><body>Wartung</body></html>",
                "{\"error\":1}",
                "[1,2",
                "<foo/>",
                "<rss",
                "\u0000\u0001\u0002",
                "<?xml version=\"1.0\"?>",
                "<rss version=\"2.0\"><chan",
                "<!DOCTYPE rss [<!ENTITY x '",
                "{\"items\":{}}",
                "%PDF-1.4"
            })
    void whatIsNoFeedIsRefusedWithAReason(String content) {
        assertThatThrownBy(() -> {
                    Listing listing = reader.read(answer(content.getBytes(StandardCharsets.UTF_8), ""));
                    assertThat(listing.entries()).as("nothing is made up").isNotEmpty();
                })
                .satisfiesAnyOf(
                        e -> assertThat(e).isInstanceOf(WortlautException.class),
                        e -> assertThat(e).hasMessageContaining("nothing is made up"));
    }

    @Test
    void whateverIsDoneToAFeedItIsReadOrRefused() {
        Random random = new Random(7);
        for (String name : new String[] {"rss-2.0.xml", "atom-1.0.xml", "feed-1.1.json", "rss-1.0.xml"}) {
            byte[] whole = sample(name);
            for (int i = 0; i < 40; i++) {
                byte[] damaged = whole.clone();
                for (int hits = random.nextInt(20); hits >= 0; hits--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                byte[] cut = Arrays.copyOf(
                        damaged, random.nextInt(4) == 0 ? random.nextInt(damaged.length) : damaged.length);
                try {
                    assertThat(reader.read(answer(cut, ""))).isNotNull();
                } catch (WortlautException e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
        }
    }

    private static byte[] sample(String name) {
        try (InputStream in = FeedReaderTest.class.getResourceAsStream("/feeds/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpAnswer answer(byte[] body, String charset) {
        Map<String, String> headers =
                charset.isEmpty() ? Map.of() : Map.of("content-type", "text/xml; charset=" + charset);
        return new HttpAnswer(ADDRESS, 200, headers, body);
    }
}
