package wortlaut.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDocumentTest extends FormatContract {

    @Override
    Format format() {
        return new JsonDocument();
    }

    @Override
    String oneArticle() {
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

    @Test
    void emptyArrayHoldsNoArticle() {
        assertThat(ParsedRecords.rejection(format(), "[ ]".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .startsWith("empty");
    }
}
