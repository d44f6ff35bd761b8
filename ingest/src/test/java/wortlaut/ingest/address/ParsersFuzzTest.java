package wortlaut.ingest.address;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.ingest.compression.Packed;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.source.Item;

/**
 * Files that nobody would write, in all formats: nothing is thrown, reading ends, what is accepted can be written to the log and read again,
 * reasons name no class, and good records beside a bad one are read. Runs for some seconds here; for longer with more tries, such as
 * 3,000,000 for a quarter of an hour: {@code mvn test -pl events,ingest -Dtest=ParsersFuzzTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Djqwik.tries.default=3000000}.
 */
class ParsersFuzzTest {
    private static final String GOOD = "{\"id\": \"%s\", \"text\": \"„Es geht“, sagte Eva Lind.\"}";

    private static final String WARC =
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:1>\r\nWARC-Date: 2026-11-01T00:00:00Z\r\n"
                    + "WARC-Target-URI: https://e.org/\r\nContent-Type: application/http\r\nContent-Length: 81\r\n\r\n"
                    + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>Es geht, sagte Eva.</p></html>\r\n\r\n";

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void whateverIsInAnItemBecomesRecordsOrRejections(
            @ForAll("names") String name, @ForAll("contents") byte[] content) {
        List<Parsed> all = ParsedRecords.all(Formats.read(Item.ofBytes(name, content)));

        assertThat(all).isNotEmpty().hasSizeLessThanOrEqualTo(content.length + 1);
        all.forEach(ParsersFuzzTest::check);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void goodLinesBesideABadOneAreRead(@ForAll("lines") String bad) {
        String lines = GOOD.formatted("1") + "\n" + bad + "\n" + GOOD.formatted("2") + "\n";

        assertThat(ParsedRecords.all(Formats.read(Item.ofBytes("a.jsonl", lines.getBytes(UTF_8)))))
                .filteredOn(Parsed.Accepted.class::isInstance)
                .extracting(parsed -> ((Parsed.Accepted) parsed).article().id())
                .contains("1", "2");
    }

    private static void check(Parsed parsed) {
        parsed.to(new Parsed.Handler() {
            @Override
            public void accepted(Article article) {
                Article identified;
                try {
                    identified = article.identified();
                } catch (WortlautException e) {
                    return; // no id where there is no lasting origin
                }
                assertThat(Json.ARTICLE.read(Json.ARTICLE.write(identified))).isEqualTo(identified);
            }

            @Override
            public void deleted(String id) {
                assertThat(id).isNotBlank();
            }

            @Override
            public void rejected(Parsed.Rejected rejected) {
                assertThat(rejected.message()).doesNotContain("Exception", "java.", "wortlaut.", "\n");
            }

            @Override
            public void skipped(Parsed.Skipped skipped) {
                assertThat(skipped.records()).isPositive();
                assertThat(skipped.message()).doesNotContain("\n");
            }
        });
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "a.json",
                "a.jsonl",
                "a.txt",
                "a.ndjson",
                "a.xml",
                "a.nitf",
                "a.md",
                "a.warc",
                "a.jsonl.gz",
                "standard input",
                "a");
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> mutated = Combinators.combine(
                        Arbitraries.integers().between(0, GOOD.length()),
                        Arbitraries.strings().withChars("{}[]\",:\\ua1 ").ofMaxLength(4),
                        Arbitraries.integers().between(0, 5))
                .as((at, with, dropped) ->
                        GOOD.substring(0, at) + with + GOOD.substring(Math.min(GOOD.length(), at + dropped)));
        return Arbitraries.oneOf(
                mutated,
                Arbitraries.strings().withCharRange(' ', '\ud7ff').ofMaxLength(60),
                Arbitraries.of("[".repeat(3000), "{\"a\":".repeat(3000), "{\"text\":\"" + "x".repeat(9000)));
    }

    @Provide
    Arbitrary<byte[]> contents() {
        Arbitrary<String> texts = Arbitraries.of(
                GOOD,
                GOOD + "\n" + GOOD,
                "[" + GOOD + ",\n" + GOOD + "]",
                "{\"id\": 7, \"deleted\": true}",
                "{\"uri\":\"urn:n\",\"version\":\"2\",\"versioncreated\":\"2026-10-20T08:15:00+02:00\",\"type\":\"text\","
                        + "\"headline\":\"H\",\"body_html\":\"<p>Sie <b>geht</b>.</p>\"}",
                "{\"uri\":\"urn:n\",\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/html\",\"value\":\"<p>A&auml;</p>\"}],"
                        + "\"headlines\":[{\"value\":\"H\"}],\"associations\":[{\"name\":\"x\"}]}",
                "{\"text\":\"K&ouml;ln <b>ist</b> <a href='x'>da</a>.\",\"published\":\"Tue, 20 Oct 2026 08:15 +0200\"}",
                "<?xml version=\"1.0\"?><newsItem/>",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE nitf><nitf><body><body.content><p>K&ouml;ln &lt; A</p>"
                        + "<![CDATA[<p>]]></body.content></body></nitf>",
                "<newsMessage><itemSet><newsItem guid=\"g\" version=\"1\"><contentSet><inlineData>Es geht.</inlineData>"
                        + "</contentSet></newsItem><newsItem guid=\"h\"/></itemSet></newsMessage>",
                "„Es geht“, sagte Eva Lind.\n\nDann ging sie.",
                "---\ntitle: \"H\"\ndate: 2026-11-01\nlang: de\n---\n# A *b*\n\n> „Es geht“, sagte Eva Lind.\n\n- [x](y) <b>z</b>",
                WARC + WARC,
                "[".repeat(2000),
                "");
        Arbitrary<Charset> charsets = Arbitraries.of("UTF-8", "UTF-8", "UTF-16", "UTF-16LE", "UTF-32BE", "windows-1252")
                .map(Charset::forName);
        Arbitrary<byte[]> plain = Combinators.combine(texts, charsets).as(String::getBytes);
        Arbitrary<byte[]> whole = Arbitraries.oneOf(plain, plain, plain, plain.map(Packed::gzip));
        Arbitrary<byte[]> mutated = Combinators.combine(
                        whole,
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(4),
                        Arbitraries.integers().between(0, 4))
                .as(ParsersFuzzTest::mutated);
        return Arbitraries.oneOf(
                whole,
                mutated,
                mutated,
                mutated,
                Arbitraries.bytes().array(byte[].class).ofMaxSize(80));
    }

    private static byte[] mutated(byte[] bytes, int where, byte[] with, int dropped) {
        int at = where % (bytes.length + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(with);
        int from = Math.min(bytes.length, at + dropped);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
