package wortlaut.ingest.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Endless;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.FormatContract;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.source.Item;

class PlainTextTest extends FormatContract {
    private static final String GERMAN =
            "Die Stadträtin Ölke Maß sagte: „Für den Süden genügt das.“ Später fügte sie hinzu – nach Prüfung – 3 €.\n";

    @Override
    protected Format format() {
        return new PlainText();
    }

    @Override
    protected String oneArticle() {
        return TEXT;
    }

    @Test
    void lineEndingsAndSpacesStayAsTheyAre() {
        String text = " \tEins\r\n\r\nZwei\rDrei \u00a0\n\n";

        assertThat(ParsedRecords.article(format(), text).text()).isEqualTo(text);
    }

    @Test
    void fileUriIsTheId() {
        URI origin = URI.create("file:///news/hafen.txt");
        Item file = new Item(
                origin, "hafen.txt", () -> new ByteArrayInputStream("Text".getBytes(StandardCharsets.UTF_8)), 4);

        Parsed parsed = Formats.read(file).next();

        assertThat(((Parsed.Accepted) parsed).article().id()).isEqualTo(origin.toString());
    }

    @Test
    void textFromAPipeHasNoIdUntilItIsNamedAfterItsContent() {
        assertThat(ParsedRecords.article(format(), TEXT).id()).isNull();
        assertThat(ParsedRecords.article(format(), TEXT).identified().id()).startsWith("urn:sha256:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void germanIsReadInUtf8AndWindows1252(String charset) {
        assertThat(textOf(GERMAN.getBytes(Charset.forName(charset)))).isEqualTo(GERMAN);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void unicodeWithItsMarkIsReadWithoutTheMark(String charset) {
        assertThat(textOf(("\uFEFF" + GERMAN).getBytes(Charset.forName(charset))))
                .isEqualTo(GERMAN);
    }

    @Test
    void oneUmlautIsEnoughForWindows1252() {
        assertThat(textOf("Alles für alle.".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Alles für alle.");
    }

    @Test
    void otherScriptsAreDetected() {
        String russian = "Министр заявил журналистам, что переговоры продолжатся на следующей неделе в столице. "
                + "Он добавил, что решение будет принято совместно.";

        assertThat(textOf(russian.getBytes(Charset.forName("windows-1251")))).isEqualTo(russian);
    }

    @Test
    void damagedUtf8IsRejectedRatherThanGarbled() {
        byte[] bytes = GERMAN.getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;

        assertThat(ParsedRecords.rejection(format(), bytes).reason()).startsWith("damaged UTF-8: byte 3");
    }

    @Test
    void damagedUtf16IsRejected() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xD8};

        assertThat(ParsedRecords.rejection(format(), bytes).reason()).contains("not valid UTF-16LE");
    }

    @ParameterizedTest
    @CsvSource({
        "ffd8ffe0, JPEG",
        "89504e470d0a1a0a, PNG",
        "474946383961, GIF",
        "504b030414, ZIP",
        "255044462d312e37, PDF",
        "7b5c72746631, RTF",
        "d0cf11e0a1b1, office",
        "1f8b08, gzip"
    })
    void knownBinaryFormatsAreNamed(String signature, String name) {
        byte[] bytes = HexFormat.of().parseHex(signature + "0a".repeat(4) + "61".repeat(90));

        assertThat(ParsedRecords.rejection(format(), bytes).message())
                .startsWith("item: binary, not text (")
                .contains(name);
    }

    @Test
    void controlCharactersMakeItBinary() {
        byte[] bytes = "ab\u0001\u0002cdefghijk".getBytes(StandardCharsets.UTF_8);

        assertThat(ParsedRecords.rejection(format(), bytes).message()).isEqualTo("item: binary, not text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html>\n<p>Text</p>", "\n<html lang='de'>Text</html>"})
    void webPageIsNoPlainText(String page) {
        assertThat(ParsedRecords.rejection(format(), page.getBytes(StandardCharsets.UTF_8))
                        .reason())
                .startsWith("a web page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "502 Bad Gateway",
                "HTTP/1.1 503 Service Unavailable\n\nnginx",
                "Error 404: Not Found",
                "Internal Server Error\n",
                "no healthy upstream",
                "upstream connect error or disconnect/reset before headers. reset reason: overflow"
            })
    void whatAServerSaysInPlaceOfAnArticleIsNone(String message) {
        assertThat(ParsedRecords.rejection(format(), message.getBytes(StandardCharsets.UTF_8))
                        .reason())
                .startsWith("a server's message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not found: Die Suche nach dem Boot blieb erfolglos.",
                "500 Menschen kamen.",
                "Gone with the wind, sagte sie.",
                "404 Not Found ist der Titel einer Ausstellung in Kiel, die am Montag eröffnet, sagte Ada Brink."
            })
    void whatOnlyBeginsSoIsAText(String text) {
        assertThat(ParsedRecords.article(format(), text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "425a6839314159, bzip2",
        "fd377a585a00, xz",
        "28b52ffd, zstd",
        "49492a00, TIFF",
        "53514c69746520666f726d6174, SQLite",
        "4944330400, MP3"
    })
    void moreBinaryFormatsAreNamed(String signature, String name) {
        byte[] bytes = HexFormat.of().parseHex(signature + "0a".repeat(4) + "61".repeat(90));

        assertThat(ParsedRecords.rejection(format(), bytes).reason()).contains(name);
    }

    @Test
    void aTarArchiveIsNamed() {
        byte[] bytes = new byte[512];
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, bytes, 257, 5);

        assertThat(ParsedRecords.rejection(format(), bytes).reason()).contains("a tar archive; unpack it");
    }

    @Test
    void hugeFileIsRejectedByItsSize() {
        Item huge = new Item(URI.create("file:///book.txt"), "book.txt", () -> new Endless('a'), 52_428_800);

        assertThat(((Parsed.Rejected) Formats.read(huge).next()).message())
                .isEqualTo("book.txt: 52,428,800 bytes; the limit is 4,194,304");
    }

    @Test
    void endlessPipeIsRejectedAtTheLimit() {
        Item endless = new Item(URI.create("passing:pipe"), "standard input", () -> new Endless('a'), -1);

        assertThat(((Parsed.Rejected) Formats.read(endless).next()).message())
                .isEqualTo("standard input: more than 4,194,304 bytes; the limit is 4,194,304");
    }

    private String textOf(byte[] bytes) {
        Item item = Item.ofBytes("item", bytes);
        try (Reading reading = format().read(item, new ByteArrayInputStream(bytes))) {
            return ((Parsed.Accepted) reading.next()).article().text();
        }
    }
}
