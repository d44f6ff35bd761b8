package wortlaut.ingest.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Endless;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.FormatContract;
import wortlaut.ingest.format.LimitedInput;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.source.Item;

class JsonLinesTest extends FormatContract {

    @Override
    protected Format format() {
        return new JsonLines();
    }

    @Override
    protected String oneArticle() {
        return "{\"id\":\"a\",\"text\":\"" + TEXT + "\"}\n";
    }

    @Test
    void goesOnAfterABadLineAndKeepsItsBytes() {
        List<Parsed> all = ParsedRecords.all(format(), """
                {"id":"1","text":"Eins."}

                {"id":"2","text":
                {"id":"3","text":"Drei."}\
                """);

        assertThat(all).hasSize(3);
        assertThat(all.get(0)).isInstanceOf(Parsed.Accepted.class);
        assertThat(all.get(1)).isInstanceOfSatisfying(Parsed.Rejected.class, rejected -> {
            assertThat(rejected.where()).isEqualTo("item:3");
            assertThat(rejected.line()).isEqualTo(3);
            assertThat(rejected.reason()).startsWith("invalid JSON at column");
            assertThat(rejected.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("{\"id\":\"2\",\"text\":");
        });
        assertThat(all.get(2)).isInstanceOf(Parsed.Accepted.class);
    }

    @Test
    void allFieldsOfTheContractAreTaken() {
        var article = ParsedRecords.article(format(), """
                {"id":"1","version":"7","headline":"H","text":"T","language":"de","published":"2026-11-01T09:00",\
                "source":"example.org","embargoedUntil":"2026-11-02T06:00:00Z","unknown":[1,{"text":2}]}
                """);

        assertThat(article.version()).isEqualTo("7");
        assertThat(article.headline()).isEqualTo("H");
        assertThat(article.publishedWithoutZone()).isTrue();
        assertThat(article.embargoedUntil()).isEqualTo("2026-11-02T06:00:00Z");
        assertThat(article.source()).isEqualTo("example.org");
    }

    @Test
    void deletionIsTaken() {
        assertThat(ParsedRecords.only(format(), "{\"deleted\":true,\"id\":\"1\"}"))
                .isEqualTo(new Parsed.Deleted("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "-7", "4.20", "1e3", "123456789012345678901234567890", "true", "\"42\""})
    void idsOfAnyKindMeetInArticleAndDeletion(String id) {
        String fed = ParsedRecords.article(format(), "{\"id\":" + id + ",\"text\":\"T\"}")
                .id();

        assertThat(fed).isEqualTo(id.replace("\"", ""));
        assertThat(ParsedRecords.only(format(), "{\"id\":" + id + ",\"deleted\":true}"))
                .isEqualTo(new Parsed.Deleted(fed));
    }

    @Test
    void notDeletedIsAnArticle() {
        assertThat(ParsedRecords.only(format(), "{\"id\":\"1\",\"deleted\":false,\"text\":\"T\"}"))
                .isInstanceOf(Parsed.Accepted.class);
    }

    @Test
    void ninjsItemsMayStandOneALine() {
        var article = ParsedRecords.article(
                format(), "{\"uri\":\"https://example.org/1\",\"bodies\":[{\"value\":\"Text.\"}]}\r\n");

        assertThat(article.id()).isEqualTo("https://example.org/1");
        assertThat(article.text()).isEqualTo("Text.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"deleted\":true} | a deletion without the \"id\"",
                "{\"deleted\":true,\"id\":null} | a deletion without the \"id\"",
                "{\"deleted\":true,\"id\":[7]} | a deletion without the \"id\"",
                "{\"deleted\":true,\"id\":\"a\\u0000\"} | control characters",
                "{\"deleted\":true,\"id\":\" \"} | the \"id\" of a deletion is blank",
                "{\"id\":\"1\"} | needs a \"text\"",
                "{\"text\":\" \"} | needs a \"text\"",
                "{\"text\":[\"a\"]} | not a readable article",
                "{\"text\":\"a\",\"id\":\"\"} | the \"id\" of an article is blank",
                "[{\"text\":\"a\"}] | not a JSON object",
                "\"text\" | not a JSON object",
                "{\"text\":\"a\"}{\"text\":\"b\"} | more than one JSON value",
                "{\"text\":\"\\ud83d oh\"} | half a character",
                "{\"text\":\"a\",\"more\":[{\"x\":\"\\uDC00\"}]} | half a character",
                "text | invalid JSON at column"
            })
    void badLinesAreRejectedWithTheirReason(String line, String reason) {
        assertThat(ParsedRecords.rejection(format(), line.strip().getBytes(StandardCharsets.UTF_8))
                        .reason())
                .contains(reason);
    }

    @Test
    void wholeSurrogatePairsAreCharacters() {
        assertThat(ParsedRecords.article(format(), "{\"text\":\"\\ud83d\\ude00\"}")
                        .text())
                .isEqualTo("😀");
    }

    @Test
    void damagedUtf8IsRejectedAndTheRestIsRead() {
        for (String damage : List.of("FF", "C3", "C328", "EDA0BD", "E280", "C080")) {
            byte[] bytes = ("{\"text\":\"a#b\"}\n" + oneArticle()).getBytes(StandardCharsets.ISO_8859_1);
            String hex = HexFormat.of().formatHex(bytes).replaceFirst("612362", "61" + damage + "62");

            List<Parsed> all = ParsedRecords.all(
                    Formats.read(Item.ofBytes("a.jsonl", HexFormat.of().parseHex(hex))));

            assertThat(all).hasSize(2);
            assertThat(((Parsed.Rejected) all.get(0)).reason()).as(damage).contains("UTF-8");
            assertThat(all.get(1)).isInstanceOf(Parsed.Accepted.class);
        }
    }

    @Test
    void overlongLineIsRejectedWithoutHoldingItAndTheNextIsRead() {
        long length = 40L * ClientSettings.MAX_ARTICLE_BYTES;
        InputStream content = new SequenceInputStream(Collections.enumeration(
                List.of(new LimitedInput(new Endless(' '), length - 1), utf8("x\n{\"text\":\"next\"}\n"))));

        List<Parsed> all = ParsedRecords.all(format().read(Item.ofBytes("item", new byte[0]), content));

        assertThat(all).hasSize(2);
        assertThat(((Parsed.Rejected) all.get(0)).message())
                .isEqualTo("item:1: 167,772,160 bytes; the limit is 4,194,304");
        assertThat(all.get(1)).isInstanceOf(Parsed.Accepted.class);
    }

    @Test
    void readsMoreThanMemoryHolds() {
        byte[] line = ("{\"text\":\"" + "Wort ".repeat(200_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        int lines = 700;
        InputStream content = new SequenceInputStream(
                Collections.enumeration(Stream.<InputStream>generate(() -> new ByteArrayInputStream(line))
                        .limit(lines)
                        .toList()));

        int accepted = 0;
        try (Reading reading = format().read(Item.ofBytes("item", new byte[0]), content)) {
            while (reading.hasNext()) {
                accepted += reading.next() instanceof Parsed.Accepted ? 1 : 0;
            }
        }

        assertThat((long) lines * line.length)
                .isGreaterThan(Runtime.getRuntime().maxMemory());
        assertThat(accepted).isEqualTo(lines);
    }

    @Test
    void lineIsReadAsSoonAsItIsThere() throws Exception {
        try (PipedOutputStream out = new PipedOutputStream();
                InputStream in = new PipedInputStream(out)) {
            out.write(oneArticle().getBytes(StandardCharsets.UTF_8));
            out.flush();
            Item pipe = new Item(URI.create("passing:pipe"), "standard input", () -> in, -1);

            assertThat(Formats.read(pipe).next()).isInstanceOf(Parsed.Accepted.class);
        }
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
