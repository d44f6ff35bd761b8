package wortlaut.ingest.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Endless;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.FormatContract;
import wortlaut.ingest.format.LimitedInput;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.source.Item;

class JsonDocumentTest extends FormatContract {

    @Override
    protected Format format() {
        return new JsonDocument();
    }

    @Override
    protected String oneArticle() {
        return "{\n  \"id\": \"a\",\n  \"text\": \"" + TEXT + "\"\n}\n";
    }

    @Test
    void everyElementOfAnArrayIsARecordAndABadOneDoesNotStopTheRest() {
        List<Parsed> all = ParsedRecords.all(format(), """
                [
                  {"id": "1", "text": "Klammern ] } [ { und \\"Zitat\\" \\\\"},
                  {"id": "2",
                   "text": },
                  7,
                  {"id": "4", "deleted": true}
                ]
                """);

        assertThat(((Parsed.Accepted) all.get(0)).article().text()).isEqualTo("Klammern ] } [ { und \"Zitat\" \\");
        assertThat(((Parsed.Rejected) all.get(1)).where()).isEqualTo("item:4");
        assertThat(((Parsed.Rejected) all.get(1)).bytes())
                .asString(StandardCharsets.UTF_8)
                .startsWith("{\"id\": \"2\"")
                .endsWith("}");
        assertThat(((Parsed.Rejected) all.get(2)).message()).startsWith("item:5: not a JSON object");
        assertThat(all.get(3)).isEqualTo(new Parsed.Deleted("4"));
        assertThat(all).hasSize(4);
    }

    @Test
    void recordsMayFollowOneAnotherWithoutAnArray() {
        assertThat(ParsedRecords.all(format(), "{\"text\":\n\"a\"}\n{\"text\":\n\"b\"}"))
                .hasSize(2)
                .allMatch(Parsed.Accepted.class::isInstance);
    }

    @Test
    void fileThatBreaksOffIsRejected() {
        Parsed.Rejected rejected =
                ParsedRecords.rejection(format(), "[{\"text\": \"a\", \"more\": {\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rejected.reason()).contains("Unexpected end-of-input").doesNotContain("Source");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"nie zu, \"more\": [\"x\"]",
                "{\"text\": \"nie zu,¶  \"more\": \"x\"¶}",
                "{\"text\": \"a\", \"more\": [1, 2}",
                "{\"text\": \"a\", \"more\": {\"b\": 1],",
                "{\"text\": \"a\",",
                "{\"text\": \"a\"",
                "{\"text\": \"er sagte \"nein\" {\"}",
                "{\"text\": \"Zeile eins¶Zeile zwei [ {\", \"more\": [{\"text\": \"b\"}]}",
                "}",
                "Prosa, mit Komma und \"Zitat\" über¶mehrere Zeilen"
            })
    void goodRecordsBesideADamagedOneAreRead(String damaged) {
        String good = "{\"id\": \"%d\",¶ \"text\": \"Gut.\"}";
        String document = "[" + good.formatted(1) + ",¶" + damaged + "¶, " + good.formatted(2) + "]";

        List<Parsed> all = ParsedRecords.all(format(), document.replace('¶', '\n'));

        assertThat(all)
                .filteredOn(Parsed.Accepted.class::isInstance)
                .extracting(parsed -> ((Parsed.Accepted) parsed).article().id())
                .containsExactly("1", "2");
        assertThat(all).filteredOn(Parsed.Rejected.class::isInstance).isNotEmpty();
    }

    @Test
    void proseIsOneRejection() {
        byte[] prose = "Die Stadt baut.\nSie baut [1] weiter, {sagt} sie.\n\nSchluss.".getBytes(StandardCharsets.UTF_8);

        assertThat(ParsedRecords.all(Formats.read(Item.ofBytes("a.json", prose))))
                .singleElement()
                .isInstanceOfSatisfying(Parsed.Rejected.class, rejected -> {
                    assertThat(rejected.message()).startsWith("a.json: not JSON");
                    assertThat(rejected.bytes()).isEqualTo(prose);
                });
        assertThat(ParsedRecords.all(format(), "{\"text\":\n\"a\"}\nund dann Prosa,\nlang.\n{\"text\":\"b\"}"))
                .hasSize(3);
    }

    @Test
    void bracketsWithoutEndAreOneRejection() {
        assertThat(ParsedRecords.all(format(), "{".repeat(100_000))).hasSize(1);
        assertThat(ParsedRecords.all(format(), "[".repeat(100_000))).hasSize(1);
    }

    @Test
    void emptyArrayHoldsNoArticle() {
        assertThat(ParsedRecords.rejection(format(), "[ ]".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .startsWith("empty");
    }

    @Test
    void arrayOfAnyLengthIsReadAsItComes() {
        byte[] element = ("{\"text\":\n\"" + "Wort ".repeat(200_000) + "\"},").getBytes(StandardCharsets.UTF_8);
        int elements = 200;
        InputStream content = new SequenceInputStream(Collections.enumeration(
                Stream.concat(Stream.of("["), Stream.generate(() -> "").limit(elements))
                        .map(start -> start.isEmpty() ? element : start.getBytes(StandardCharsets.UTF_8))
                        .map(ByteArrayInputStream::new)
                        .toList()));

        int accepted = 0;
        try (Reading reading = Formats.read(Item.passing("a.json", () -> content, -1))) {
            while (reading.hasNext()) {
                accepted += reading.next() instanceof Parsed.Accepted ? 1 : 0;
            }
        }

        assertThat(accepted).isEqualTo(elements);
    }

    @Test
    void overlongRecordIsRejectedWithoutHoldingItAndTheNextIsRead() {
        InputStream content = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream("[{\"text\":\n\"".getBytes(StandardCharsets.UTF_8)),
                new LimitedInput(new Endless('x'), 1L << 27),
                new ByteArrayInputStream("\"},\n{\"text\":\"next\"}]".getBytes(StandardCharsets.UTF_8)))));

        List<Parsed> all = ParsedRecords.all(Formats.read(Item.passing("a.json", () -> content, -1)));

        assertThat(all).hasSize(2);
        assertThat(((Parsed.Rejected) all.get(0)).message()).contains("the limit is 4,194,304");
        assertThat(all.get(1)).isInstanceOf(Parsed.Accepted.class);
    }
}
