package wortlaut.ingest.address;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.ingest.compression.Packed;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.format.json.JsonLines;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

/** Gzip and zstd around any format. */
class PackedItemsTest {
    @TempDir
    Path folder;

    @Test
    void packedFilesOfAnyFormatAreFoundInAFolder() throws IOException {
        Files.write(folder.resolve("a.txt.gz"), Packed.gzip("Der Hafen."));
        Files.write(folder.resolve("b.JSONL.ZST"), Packed.zstd(line("b1") + line("b2")));
        Files.write(folder.resolve("c.gz"), Packed.gzip(line("c")));
        Files.write(folder.resolve("d.png.gz"), Packed.gzip("no article"));
        Files.write(folder.resolve("e.txt.gz"), "Der Kai, ausgepackt.".getBytes(UTF_8));

        assertThat(texts(Sources.open(folder.toString(), InputStream.nullInputStream())))
                .containsExactly("Der Hafen.", "b1", "b2", "c", "Der Kai, ausgepackt.");
    }

    @Test
    void whatIsPipedInIsUnpackedToo() {
        assertThat(texts(Sources.standardInput(new ByteArrayInputStream(Packed.gzip(line("a") + line("b"))))))
                .containsExactly("a", "b");
    }

    @Test
    void aFormatThatIsNamedIsUnpackedToo() {
        Item item = Item.ofBytes("standard input", Packed.zstd(line("a")));

        assertThat(outcome(ParsedRecords.all(Formats.read(item, new JsonLines()))))
                .containsExactly("a");
    }

    @Test
    void allMembersAreReadHoweverSlowlyTheyCome() {
        byte[] members = Packed.joined(Packed.gzip(line("a")), Packed.gzip(""), Packed.gzip(line("b")), new byte[512]);
        InputStream slow = new ByteArrayInputStream(members) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };

        assertThat(texts(Sources.standardInput(slow))).containsExactly("a", "b");
    }

    @Test
    void allFramesAreRead() {
        assertThat(outcome("a.jsonl.zst", Packed.joined(Packed.zstd(line("a")), Packed.zstd(line("b")))))
                .containsExactly("a", "b");
    }

    @Test
    void membersBesideADamagedOneAreRead() {
        byte[] damaged = Packed.gzip(line("x"));
        damaged[14] ^= 0x55;
        byte[] wrongSum = Packed.gzip(line("y"));
        wrongSum[wrongSum.length - 7] ^= 1;
        byte[] a = Packed.gzip(line("a"));

        List<String> outcome = outcome(
                "a.jsonl.gz",
                Packed.joined(
                        a, damaged, Packed.gzip(line("b")), wrongSum, Packed.gzip(line("c")), "junk".getBytes(UTF_8)));

        assertThat(outcome).filteredOn(text -> text.length() == 1).contains("a", "b", "c");
        assertThat(outcome)
                .filteredOn(text -> text.length() > 1)
                .anyMatch(reason -> reason.startsWith("the gzip member at byte " + a.length + " "))
                .anyMatch(reason -> reason.contains("does not match its checksum"))
                .anyMatch(reason -> reason.contains("is none"));
    }

    @Test
    void aDamagedFirstMemberDoesNotHideTheNext() {
        byte[] first = Packed.gzip(line("x").repeat(50));
        Arrays.fill(first, 10, 20, (byte) 0xFF);

        List<String> outcome = outcome("a.jsonl.gz", Packed.joined(first, Packed.gzip(line("b"))));

        assertThat(outcome).hasSize(2).contains("b");
        assertThat(outcome.get(0)).startsWith("the gzip member at byte 0 is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void ofWhatIsCutOffTheBeginningIsReadAndTheRestIsTold(String extension) {
        String lines = lines(2_000);
        byte[] whole = extension.equals("gz") ? Packed.gzip(lines) : Packed.zstd(lines);

        for (int length : new int[] {whole.length - 1, whole.length / 2, 30, 12}) {
            List<String> outcome = outcome("a.jsonl." + extension, Arrays.copyOf(whole, length));

            String last = outcome.get(outcome.size() - 1);
            assertThat(last).containsAnyOf("cut off", "damaged");
            assertThat(lines)
                    .startsWith(String.join(
                            "",
                            outcome.subList(0, outcome.size() - 1).stream()
                                    .map(PackedItemsTest::line)
                                    .toList()));
            assertThat(length < whole.length / 4 || extension.equals("zst") || outcome.size() > 100)
                    .isTrue();
        }
    }

    @Test
    void halfAnArticleIsNone() {
        byte[] whole = Packed.gzip("Der Hafen bleibt offen, sagte Ada Brink am Montag.");

        assertThat(outcome("a.txt.gz", Arrays.copyOf(whole, whole.length - 9)))
                .singleElement()
                .asString()
                .contains("is cut off");
    }

    @Test
    void aBombIsRefusedWithTheReason() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        ByteArrayOutputStream zstd = new ByteArrayOutputStream();
        try (OutputStream g = new GZIPOutputStream(gzip);
                OutputStream z = new ZstdOutputStream(zstd)) {
            byte[] block = new byte[1024 * 1024];
            Arrays.fill(block, (byte) 'a');
            for (int i = 0; i < 140; i++) {
                g.write(block);
                z.write(block);
            }
        }

        for (byte[] bomb : List.of(gzip.toByteArray(), zstd.toByteArray())) {
            assertThat(outcome("a.jsonl", bomb))
                    .singleElement()
                    .asString()
                    .matches("unpacks to more than 134,[0-9,]+ bytes, from [0-9,]+: refused as a bomb.*");
        }
    }

    @Test
    void whatIsPackedTwiceIsRefused() {
        assertThat(outcome("a.txt.gz.gz", Packed.gzip(Packed.gzip("Text"))))
                .singleElement()
                .asString()
                .contains("a gzip archive");
    }

    @Test
    void anEmptyArchiveIsEmpty() {
        assertThat(outcome("a.txt.gz", Packed.gzip("")))
                .singleElement()
                .asString()
                .startsWith("empty");
        assertThat(outcome("a.txt.gz", new byte[0])).singleElement().asString().startsWith("empty");
    }

    @Test
    void randomDamageEndsAndLosesNothingBesideIt() {
        Random random = new Random(7);
        byte[] good = Packed.gzip(line("good"));
        for (int i = 0; i < 500; i++) {
            byte[] bad = Packed.gzip(lines(5));
            for (int n = random.nextInt(4); n >= 0; n--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(bad, bad.length - random.nextInt(20));

            assertThat(outcome("a.jsonl.gz", Packed.joined(good, cut, good)))
                    .hasSizeGreaterThan(1)
                    .startsWith("good")
                    .filteredOn("good"::equals)
                    .hasSize(2);
        }
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < count; i++) {
            lines.append(line(Long.toString(random.nextLong(), 36)));
        }
        return lines.toString();
    }

    private static String line(String text) {
        return "{\"text\":\"" + text + "\"}\n";
    }

    private static List<String> outcome(String name, byte[] content) {
        return outcome(ParsedRecords.all(Formats.read(Item.ofBytes(name, content))));
    }

    private static List<String> outcome(List<Parsed> all) {
        return all.stream()
                .map(parsed -> parsed instanceof Parsed.Accepted accepted
                        ? accepted.article().text()
                        : ((Parsed.Rejected) parsed).reason())
                .toList();
    }

    private static List<String> texts(Source source) {
        List<String> texts = new ArrayList<>();
        try (source) {
            for (var item = source.next(); item.isPresent(); item = source.next()) {
                texts.addAll(outcome(ParsedRecords.all(Formats.read(item.get()))));
            }
        }
        return texts;
    }
}
