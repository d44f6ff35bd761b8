package wortlaut.ingest.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.format.json.JsonLines;
import wortlaut.ingest.source.Item;

class FormatsTest {
    @Test
    void noTwoFormatsShareANameAnExtensionOrAMediaType() {
        List<Format> all = Formats.names().stream()
                .flatMap(name -> Formats.named(name).stream())
                .toList();

        assertThat(all).doesNotHaveDuplicates().hasSameSizeAs(Formats.names());
        assertThat(all.stream().flatMap(format -> format.names().stream())).doesNotHaveDuplicates();
        assertThat(Formats.extensions()).doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(format -> format.mediaTypes().stream())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"text,PlainText", "jsonl,JsonLines", "ndjson,JsonLines", "json,JsonDocument", "ninjs,NinjsFormat"})
    void aFormatIsFoundByItsNames(String name, String format) {
        assertThat(Formats.named(name).orElseThrow().getClass().getSimpleName()).isEqualTo(format);
        assertThat(Formats.named(name + "x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json,JsonDocument",
        "application/ninjs+json,JsonDocument",
        "application/x-ndjson,JsonLines",
        "application/jsonl,JsonLines",
        "application/x-jsonlines,JsonLines",
        "text/plain,PlainText"
    })
    void aFormatIsFoundByItsMediaTypes(String type, String format) {
        assertThat(Formats.ofMediaType(type).orElseThrow().getClass().getSimpleName())
                .isEqualTo(format);
    }

    @Test
    void whoSaysThatItIsTextMeansIt() {
        byte[] json = "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(ParsedRecords.all(Formats.read(Item.ofBytes("request.txt", json))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Parsed.Accepted.class,
                        accepted -> assertThat(accepted.article().text()).isEqualTo("{\"text\":\"a\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a.txt | {\"text\":\"a\"} | JsonLines",
                "a.TEXT | Text | PlainText",
                "a.txt | {Anmerkung} Text | PlainText",
                "a.txt | ¶[ { \"text\" : \"a\"}] | JsonDocument",
                "a.jsonl | [{\"text\":\"a\"}] | JsonDocument",
                "a.jsonl | {\"text\": | JsonLines",
                "a.ndjson | Text | JsonLines",
                "a.json | {\"text\":\"a\"} | JsonLines",
                "a.json | {\"text\":\"a\"}¶{\"text\":\"b\"} | JsonLines",
                "a.json | {\"text\" \"broken\"}¶{\"text\":\"b\"} | JsonLines",
                "a.json | {¶  \"text\":\"a\"¶} | JsonDocument",
                "a.json | [{\"text\":\"a\"}] | JsonDocument",
                "a.json | Text | NotJson",
                "a.json | [Anmerkung] Text | NotJson",
                "a.json | [7,{\"text\":\"a\"}] | JsonDocument",
                "standard input | {\"text\":\"a\"} | JsonLines",
                "standard input | {broken | JsonLines",
                "standard input | ¶ [¶{\"text\":\"a\"}] | JsonDocument",
                "standard input | [Anmerkung] Text | PlainText",
                "standard input | Ein Text | PlainText",
                "article | Ein Text | PlainText"
            })
    void formatIsToldByNameAndContent(String name, String head, String format) {
        byte[] bytes = head.replace('¶', '\n').getBytes(StandardCharsets.UTF_8);

        assertThat(Formats.detect(name, bytes).getClass().getSimpleName()).isEqualTo(format);
    }

    @Test
    void binaryFileIsRejectedOnceWhateverItsName() {
        byte[] zip = HexFormat.of().parseHex("504b03040a0a0a0a0a0a");

        assertThat(ParsedRecords.all(Formats.read(Item.ofBytes("a.jsonl", zip))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Parsed.Rejected.class,
                        rejected -> assertThat(rejected.message()).startsWith("a.jsonl: binary, not text"));
    }

    @Test
    void itemThatCannotBeOpenedIsRejected() {
        Item gone = new Item(
                URI.create("file:///gone.txt"),
                "gone.txt",
                () -> {
                    throw new IOException("no such file");
                },
                3);

        assertThat(((Parsed.Rejected) Formats.read(gone).next()).message()).contains("gone.txt: cannot be read");
        assertThat(((Parsed.Rejected) Formats.read(gone, new JsonLines()).next()).message())
                .contains("gone.txt: cannot be read");
    }

    @Test
    void firstLookTakesEachByteOnce() {
        byte[] blank = " ".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        AtomicInteger reads = new AtomicInteger();
        InputStream slow = new ByteArrayInputStream(blank) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                reads.incrementAndGet();
                return super.read(into, offset, Math.min(1, length));
            }
        };
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        ParsedRecords.all(Formats.read(Item.passing("standard input", () -> slow, -1)));

        assertThat(reads.get()).isLessThan(2 * blank.length);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(100L * blank.length);
    }

    @Test
    void contentBeyondTheFirstLookIsReadToo() {
        String lines = "{\"text\":\"" + "Wort ".repeat(1000) + "\"}\n";

        assertThat(ParsedRecords.all(
                        Formats.read(Item.ofBytes("request", lines.repeat(50).getBytes(StandardCharsets.UTF_8)))))
                .hasSize(50)
                .allMatch(Parsed.Accepted.class::isInstance);
    }

    @Test
    void everyMediaTypeThatIsToldIsTaken() {
        assertThat(Formats.mediaTypes())
                .contains("application/json", "text/plain")
                .doesNotHaveDuplicates()
                .allSatisfy(type -> assertThat(Formats.ofMediaType(type)).isPresent());
    }
}
