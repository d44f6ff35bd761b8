package wortlaut.app.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.Article;

class BodyTest {
    private static final byte[] ARTICLE = Door.ARTICLE.getBytes(UTF_8);

    private static Door door;

    @BeforeAll
    static void start() {
        door = new Door(DoorSettings.loopback(0));
    }

    @AfterAll
    static void stop() {
        door.close();
    }

    @BeforeEach
    void forget() {
        door.forget();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON ; charset=utf-8",
                "application/json;charset=\"UTF-8\"",
                "application/json; version=1; charset = utf-8"
            })
    void aTypeIsKnownHoweverItIsWritten(String type) {
        assertThat(door.post(type(type), ARTICLE)).startsWith("HTTP/1.1 202 ");
        assertThat(door.articles()).extracting(Article::text).containsExactly("„Es geht“, sagte Eva Lind.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"json", "application/jsonx", "image/png", "*/*", "application/json, text/plain", ";charset=utf-8"
            })
    void whatIsNoTypeOfArticlesIsRefusedWithThoseThatAre(String type) {
        assertThat(door.post(type(type), ARTICLE))
                .startsWith("HTTP/1.1 415 ")
                .contains("application/json", "application/x-ndjson", "text/plain");
        assertThat(door.articles()).isEmpty();
    }

    @Test
    void aLineIsAnArticleWhereTheTypeSaysSo() {
        byte[] lines = (Door.ARTICLE + "\n" + Door.ARTICLE.replace("\"a\"", "\"b\"") + "\n").getBytes(UTF_8);

        assertThat(door.post(type("application/x-ndjson"), lines)).startsWith("HTTP/1.1 202 ");
        assertThat(door.articles()).extracting(Article::id).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1, Größe", "windows-1252, „Größe“", "utf-16, „Größe“ 😀", "utf-16le, Größe", "shift_jis, 大きさ"
    })
    void textOfAnotherCharsetIsUnderstood(String charset, String text) {
        assertThat(door.post(type("text/plain; charset=" + charset), text.getBytes(Charset.forName(charset))))
                .startsWith("HTTP/1.1 202 ");
        assertThat(door.articles()).extracting(Article::text).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "", "utf-8x", "!!"})
    void aCharsetThatNobodyKnowsIsRefused(String charset) {
        assertThat(door.post(type("text/plain; charset=" + charset), ARTICLE))
                .startsWith("HTTP/1.1 415 ")
                .contains("utf-8 always is");
    }

    @Test
    void bytesThatAreNotInTheirCharsetAreRefused() {
        assertThat(door.post(type("text/plain; charset=us-ascii"), "Größe".getBytes(ISO_8859_1)))
                .startsWith("HTTP/1.1 400 ")
                .contains("not in the charset that Content-Type names");
        assertThat(door.post(type("text/plain; charset=utf-16be"), new byte[] {(byte) 0xD8, 0, 0, 'a'}))
                .startsWith("HTTP/1.1 400 ");
        assertThat(door.articles()).isEmpty();
    }

    @Test
    void packedContentIsUnpackedInItsCharset() throws IOException {
        byte[] packed = gzip("Größe".getBytes(ISO_8859_1));

        assertThat(door.post(type("text/plain; charset=iso-8859-1") + "Content-Encoding: GZIP\r\n", packed))
                .startsWith("HTTP/1.1 202 ");
        assertThat(door.articles()).extracting(Article::text).containsExactly("Größe");
    }

    @Test
    void theHeadersCharsetGoesBeforeThatOfAnXmlDeclaration() {
        String nitf =
                "<?xml version=\"1.0\" encoding=\"%s\"?><nitf><body><body.content><p>Größe</p></body.content></body></nitf>";

        assertThat(door.post(
                        type("application/xml"), nitf.formatted("iso-8859-1").getBytes(ISO_8859_1)))
                .startsWith("HTTP/1.1 202 ");
        assertThat(door.post(
                        type("text/xml; charset=iso-8859-1"),
                        nitf.formatted("utf-8").getBytes(ISO_8859_1)))
                .startsWith("HTTP/1.1 202 ");
        assertThat(door.post(
                        type("text/vnd.iptc.nitf; charset=utf-16le"),
                        nitf.formatted("iso-8859-1").getBytes(UTF_16LE)))
                .startsWith("HTTP/1.1 202 ");
        assertThat(door.articles()).extracting(Article::text).containsExactly("Größe", "Größe", "Größe");
    }

    @Test
    void allMembersOfPackedContentAreRead() throws IOException {
        byte[] first = gzip("{\"text\":\"Eins.\"}\n".getBytes(UTF_8));
        byte[] both = Arrays.copyOf(first, first.length * 2);
        System.arraycopy(first, 0, both, first.length, first.length);

        assertThat(door.post(type("application/x-ndjson") + "Content-Encoding: gzip\r\n", both))
                .startsWith("HTTP/1.1 202 ");
        assertThat(door.articles()).hasSize(2);
    }

    @Test
    void packedContentThatIsNotSaidToBeSoIsRefused() throws IOException {
        assertThat(door.post(type("text/plain"), gzip("Es regnet.".getBytes(UTF_8))))
                .startsWith("HTTP/1.1 400 ")
                .contains("a gzip archive");
        assertThat(door.articles()).isEmpty();
    }

    @Test
    void packedContentThatIsCutOffIsRefusedAndNotTakenInPart() throws IOException {
        byte[] packed = gzip("Es regnet. ".repeat(10_000).getBytes(UTF_8));

        assertThat(door.post(
                        type("text/plain") + "Content-Encoding: gzip\r\n", Arrays.copyOf(packed, packed.length / 2)))
                .startsWith("HTTP/1.1 400 ")
                .contains("cut off, or not gzip");
        assertThat(door.articles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"identity, 202", "IDENTITY, 202", "deflate, 415", "br, 415", "'gzip, gzip', 415"})
    void onlyGzipIsAnEncoding(String encoding, int status) {
        assertThat(door.post(Door.HOST + Door.JSON + "Content-Encoding: " + encoding + "\r\n", ARTICLE))
                .startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void aBodyThatSaysThatItIsTooLargeIsNotReadAtAll() {
        String head = "POST /v1/articles HTTP/1.1\r\n" + Door.HOST + Door.JSON + "Connection: close\r\nContent-Length: "
                + (Body.MAX_BYTES + 1) + "\r\n\r\n";

        assertThat(door.raw(head, new byte[0])).startsWith("HTTP/1.1 413 ").contains("64 MiB");
    }

    private static String type(String type) {
        return Door.HOST + "Content-Type: " + type + "\r\n";
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
