package wortlaut.ingest.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.source.Item;

/** JSON in other encodings than UTF-8. */
class JsonEncodingTest {
    private static final String GERMAN = "Die Stadträtin Ölke Maß sagte: „Für Süden genügt’s.“ – Café";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"})
    void isReadWithItsIdFromFilesAndPipes(String charset) {
        for (String mark : charset.startsWith("UTF") ? List.of("", "\uFEFF") : List.of("")) {
            for (String name : List.of("a.json", "a.jsonl", "a.txt", "standard input")) {
                String lines = "{\"id\":\"ü1\",\"text\":\"" + GERMAN + "\"}\n{\"id\":\"2\",\"text\":\"😀\"}\n";
                String document = "\n[\n{\"id\":\"ü1\",\n\"text\":\"" + GERMAN + "\"}]";
                for (String json : List.of(lines.replace("😀", charset.startsWith("UTF") ? "😀" : "x"), document)) {
                    List<Parsed> all = ParsedRecords.all(
                            Formats.read(slow(name, (mark + json).getBytes(Charset.forName(charset)))));

                    assertThat(((Parsed.Accepted) all.get(0)).article().id()).isEqualTo("ü1");
                    assertThat(((Parsed.Accepted) all.get(0)).article().text()).isEqualTo(GERMAN);
                    assertThat(all).allMatch(Parsed.Accepted.class::isInstance);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void halfACharacterCostsItsRecordOnly(String charset) {
        byte[] json = "{\"text\":\"a#b\"}\n{\"text\":\"c\"}\n".getBytes(Charset.forName(charset));
        for (int i = 0; i < json.length; i++) {
            if (json[i] == '#') {
                json[i] = 0;
                json[charset.endsWith("LE") ? i + 1 : i - 1] = (byte) 0xD8;
            }
        }

        List<Parsed> all = ParsedRecords.all(Formats.read(Item.ofBytes("a.jsonl", json)));

        assertThat(((Parsed.Rejected) all.get(0)).reason()).contains("not valid UTF-8");
        assertThat(((Parsed.Accepted) all.get(1)).article().text()).isEqualTo("c");
    }

    @Test
    void requestThatSaysItIsTextIsText() {
        byte[] json = "{\"id\":\"1\",\"deleted\":true}".getBytes(Charset.forName("UTF-8"));

        assertThat(ParsedRecords.all(Formats.read(Item.ofBytes("request.txt", json))))
                .singleElement()
                .isInstanceOf(Parsed.Accepted.class);
    }

    /** A file whose bytes come one by one. */
    private static Item slow(String name, byte[] bytes) {
        InputStream in = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };
        return new Item(URI.create("file:///" + name.replace(' ', '-')), name, () -> in, bytes.length);
    }
}
