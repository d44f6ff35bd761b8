package wortlaut.ingest.format.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcCompression;
import wortlaut.events.Article;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.compression.Packed;
import wortlaut.ingest.format.Endless;
import wortlaut.ingest.format.LimitedInput;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.source.Item;

class WarcTest {
    private static final String TEXT =
            "„Der Hafen bleibt offen“, sagte Ada Brink %s dem Boten am Montag in Kiel, und fügte Näheres hinzu.";

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void pagesAreReadAndAllElseIsCounted(WarcCompression compression) {
        Archive archive = new Archive(compression)
                .request("a")
                .page("a", TEXT.formatted("a"))
                .revisit("b")
                .answer("c", 404, "text/html", "<html>Nichts</html>".getBytes(UTF_8))
                .answer("robots.txt", 200, "text/html", "<html>Nichts</html>".getBytes(UTF_8))
                .answer("d.png", 200, "image/png", new byte[200_000])
                .page("e", TEXT.formatted("e"));

        List<Parsed> all = all("a.warc", archive.bytes());

        assertThat(ids(all)).containsExactly("https://example.org/a", "https://example.org/e");
        Article article = ((Parsed.Accepted) all.get(0)).article();
        assertThat(article.text()).contains(TEXT.formatted("a"));
        assertThat(article.published()).isNull();
        assertThat(article.source()).isEqualTo("example.org");
        assertThat(all.get(all.size() - 1))
                .isEqualTo(new Parsed.Skipped(
                        "a.warc", 5, "1 answers of status 404, 1 image/png, 1 request, 1 revisit, 1 robots.txt"));
        assertThat(all).hasSize(3);
    }

    @Test
    void theFormatIsToldByNameAndByContent() {
        byte[] packed = new Archive(WarcCompression.GZIP).page("a", TEXT).bytes();

        assertThat(ids(all("CC-NEWS.warc.gz", packed))).hasSize(1);
        assertThat(ids(all("standard input", packed))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void encodingsOfThePayloadAreUndone(WarcCompression compression) {
        byte[] html = Archive.html(TEXT).getBytes(UTF_8);
        byte[] chunked = Packed.joined(
                (Integer.toHexString(html.length) + "\r\n").getBytes(UTF_8), html, "\r\n0\r\n\r\n".getBytes(UTF_8));
        Archive archive = new Archive(compression)
                .answer("gzip", 200, "text/html", Packed.gzip(html), "Content-Encoding", "gzip")
                .answer("chunked", 200, "text/html", chunked, "Transfer-Encoding", "chunked")
                .answer("left", 200, "text/html", html, "Content-Encoding", "gzip")
                .answer("left2", 200, "text/html", html, "Content-Encoding", "br")
                .answer(
                        "latin",
                        200,
                        "text/html; charset=iso-8859-1",
                        Archive.html(TEXT.replaceAll("[„“]", "\"")).getBytes(ISO_8859_1))
                .answer("bomb", 200, "text/html", Packed.gzip(new byte[5 << 20]), "Content-Encoding", "gzip")
                .answer("broken", 200, "text/html", Arrays.copyOf(Packed.gzip(html), 40), "Content-Encoding", "gzip");

        List<Parsed> all = all("a.warc", archive.bytes());

        assertThat(ids(all))
                .containsExactly(
                        "https://example.org/gzip",
                        "https://example.org/chunked",
                        "https://example.org/left",
                        "https://example.org/left2",
                        "https://example.org/latin");
        assertThat(all.stream().filter(Parsed.Accepted.class::isInstance))
                .allSatisfy(parsed ->
                        assertThat(((Parsed.Accepted) parsed).article().text()).contains("fügte Näheres"));
        assertThat(reasons(all))
                .satisfiesExactly(
                        reason -> assertThat(reason)
                                .startsWith("https://example.org/bomb: unpacks to more than 4194304 bytes"),
                        reason -> assertThat(reason).contains("cannot be used"));
    }

    @Test
    void damagedRecordsOfAPlainArchiveAreToldWithTheirPlaceAndTheNextAreRead() {
        Archive archive = new Archive(WarcCompression.NONE).page("a", TEXT);
        int longer = archive.length();
        archive.page("longer", TEXT).raw(withLength(archive.last(), "99999"));
        archive.records.remove(1);
        archive.page("b", TEXT);
        int shorter = archive.length();
        archive.page("shorter", TEXT).raw(withLength(archive.last(), "70"));
        archive.records.remove(3);
        archive.page("c", TEXT);
        int none = archive.length();
        archive.page("none", TEXT).raw(withLength(archive.last(), "viel"));
        archive.records.remove(5);
        archive.page("d", TEXT).raw("Unsinn\r\nWARC/\r\n\r\n".getBytes(UTF_8)).page("e", TEXT);
        int half = archive.length();
        archive.page("half", TEXT);
        byte[] cut = Arrays.copyOf(archive.bytes(), archive.length() - 200);

        List<Parsed> all = all("a.warc", cut);

        assertThat(ids(all)).extracting(id -> id.substring(id.length() - 1)).containsExactly("a", "b", "c", "d", "e");
        assertThat(reasons(all))
                .anyMatch(reason -> reason.startsWith("at byte " + longer + " a WARC record is longer or shorter")
                        || reason.startsWith("at byte " + longer + " a WARC record is cut off"))
                .anyMatch(reason -> reason.startsWith("at byte " + shorter + " a WARC record is longer or shorter"))
                .anyMatch(reason ->
                        reason.startsWith("at byte " + none + " no WARC record begins, or one without a length"))
                .anyMatch(reason -> reason.startsWith("at byte " + half + " a WARC record is cut off"));
    }

    @Test
    void damagedMembersAreToldWithTheirPlaceAndTheNextAreRead() {
        Archive archive = new Archive(WarcCompression.GZIP).page("a", TEXT);
        int damaged = archive.length();
        archive.page("x", TEXT);
        Arrays.fill(archive.last(), 60, 70, (byte) 0x5A);
        archive.page("b", TEXT);
        int wrongSum = archive.length();
        archive.page("y", TEXT);
        archive.last()[archive.last().length - 6] ^= 1;
        archive.page("c", TEXT);
        int shortened = archive.length();
        archive.raw(Packed.gzip("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 100\r\n\r\nHTTP/1.1 200"));
        archive.page("d", TEXT);
        int half = archive.length();
        archive.page("half", TEXT);
        byte[] cut = Arrays.copyOf(archive.bytes(), archive.length() - 30);

        List<Parsed> all = all("a.warc.gz", cut);

        assertThat(ids(all)).extracting(id -> id.substring(id.length() - 1)).containsExactly("a", "b", "c", "d");
        assertThat(reasons(all))
                .anyMatch(reason -> reason.startsWith("the gzip member at byte " + damaged))
                .anyMatch(reason -> reason.startsWith("the gzip member at byte " + wrongSum + " does not match"))
                .anyMatch(reason -> reason.startsWith("at byte " + shortened + " a WARC record is longer or shorter"))
                .anyMatch(reason -> reason.startsWith("the gzip member at byte " + half + " is cut off"));
    }

    @Test
    void aDamagedAnswerIsToldWithThePlaceOfItsRecord() {
        Archive archive = new Archive(WarcCompression.NONE).page("a", TEXT);
        int place = archive.length();
        archive.raw(
                        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:1>\r\nWARC-Date: 2026-11-01T00:00:00Z\r\nWARC-Target-URI: https://e.org/\r\nContent-Type: application/http\r\nContent-Length: 9\r\n\r\nkein HTTP\r\n\r\n"
                                .getBytes(UTF_8))
                .page("b", TEXT);

        List<Parsed> all = all("a.warc", archive.bytes());

        assertThat(ids(all)).hasSize(2);
        assertThat(reasons(all)).singleElement().asString().startsWith("the record at byte " + place + " is damaged");
        assertThat(((Parsed.Rejected) all.get(1)).where()).isEqualTo("a.warc:" + place);
    }

    @Test
    void aRecordThatIsWrittenDownInAPageIsNone() {
        Archive inner = new Archive(WarcCompression.NONE).page("inner", TEXT);
        Archive archive = new Archive(WarcCompression.NONE)
                .page("a", TEXT + "\r\n\r\n" + new String(inner.bytes(), UTF_8))
                .page("b", TEXT);

        assertThat(ids(all("a.warc", archive.bytes())))
                .containsExactly("https://example.org/a", "https://example.org/b");
    }

    @Test
    void randomDamageEndsAndLosesNothingBesideIt() {
        Random random = new Random(3);
        byte[] good = new Archive(WarcCompression.GZIP).page("good", TEXT).bytes();
        byte[] plain = new Archive(WarcCompression.NONE).page("good", TEXT).bytes();
        for (int i = 0; i < 300; i++) {
            byte[] bad = (i % 2 == 0 ? good : plain).clone();
            for (int n = random.nextInt(5); n >= 0; n--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            bad = Arrays.copyOf(bad, bad.length - random.nextInt(30));
            byte[] whole = i % 2 == 0 ? good : plain;

            List<Parsed> all = all("a.warc", Packed.joined(whole, bad, whole));

            assertThat(ids(all)).hasSizeGreaterThanOrEqualTo(2).contains("https://example.org/good");
            assertThat(reasons(all)).allMatch(reason -> !reason.contains("Exception"));
        }
    }

    @Test
    void oneRecordIsHeldAtATime() {
        long length = 3L << 30;
        byte[] page = new Archive(WarcCompression.NONE).page("a", TEXT).bytes();
        byte[] head = ("WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: video/mp4\r\nContent-Length: " + (length >> 4)
                        + "\r\n\r\n")
                .getBytes(UTF_8);
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head),
                new LimitedInput(new Endless('x'), length >> 4),
                new ByteArrayInputStream(Packed.joined("\r\n\r\n".getBytes(UTF_8), page)))));

        try (Reading reading = new Warc().read(Item.passing("a.warc", () -> in, -1), in)) {
            assertThat(ids(ParsedRecords.all(reading))).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Text", "WARC/1.0", "WARC/1.0\r\n\r\n", "WARC/1.0\r\nContent-Length: 5\r\n\r\nab", "\r\n\r\n"
            })
    void whatIsNoArchiveIsRejected(String content) {
        assertThat(reasons(all("a.warc", content.getBytes(UTF_8)))).isNotEmpty();
    }

    @Test
    void manyDamagesEnd() {
        byte[] hostile = "WARC/1.0\r\n\r\n".repeat(20_000).getBytes(UTF_8);

        assertThat(all("a.warc", hostile)).hasSize(1_000);
    }

    private static byte[] withLength(byte[] record, String length) {
        String text = new String(record, ISO_8859_1);
        return text.replaceFirst("Content-Length: [0-9]+", "Content-Length: " + length)
                .getBytes(ISO_8859_1);
    }

    private static List<Parsed> all(String name, byte[] content) {
        return ParsedRecords.all(Formats.read(Item.ofBytes(name, content)));
    }

    private static List<String> ids(List<Parsed> all) {
        return all.stream()
                .filter(Parsed.Accepted.class::isInstance)
                .map(parsed -> ((Parsed.Accepted) parsed).article().id())
                .toList();
    }

    private static List<String> reasons(List<Parsed> all) {
        return all.stream()
                .filter(Parsed.Rejected.class::isInstance)
                .map(parsed -> ((Parsed.Rejected) parsed).reason())
                .toList();
    }
}
