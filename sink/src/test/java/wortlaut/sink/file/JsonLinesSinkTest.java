package wortlaut.sink.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wortlaut.sink.LogOfRecords.ENRICHED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.EnricherInfo;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.sink.file.jsonl.JsonLines;

final class JsonLinesSinkTest extends FileSinkSuite {
    JsonLinesSinkTest() {
        super(new JsonLines());
    }

    @Override
    List<String> records(String kind) {
        return FileFixture.lines(folder().resolve(kind));
    }

    @Test
    void valuesAreKeptByteForByteInAFileNamedAfterItsOffsets() {
        String value =
                new String(Json.ENRICHED.write(article("a")), UTF_8).replace("{\"schema\"", "{ \"new\":1, \"schema\"");
        log.marker(ENRICHED).cause().add(ENRICHED, "a", value.getBytes(UTF_8));
        log.tombstone("a\"");
        sink.write(log.batch());
        sink.flush();
        String name = "test.enriched-0-00000000000000000001-00000000000000000003.jsonl";
        assertThat(FileFixture.names(folder().resolve("enriched"))).containsExactly(name);
        assertThat(FileFixture.read(folder().resolve("enriched").resolve(name)))
                .isEqualTo(value + "\n{\"id\":\"a\\\"\",\"deleted\":true}\n");
    }

    @Test
    void valueWithLineBreaksIsOneLine() {
        String value = new String(Json.ENRICHED.write(article("a")), UTF_8).replace("{\"schema\"", "{\r\n\"schema\"");
        sink.write(log.cause().add(ENRICHED, "a", value.getBytes(UTF_8)).batch());
        sink.flush();
        assertThat(FileFixture.lines(folder().resolve("enriched"))).containsExactly(value.replace("\r\n", "  "));
    }

    @Test
    void nothingIsVisibleBeforeItIsFinished() {
        sink.write(log.cause().article("a", "1", "Birch spoke.").batch());
        assertThat(FileFixture.names(folder().resolve("enriched"))).isEmpty();
        assertThat(sink.positions()).containsEntry(ENRICHED, 0L);
    }

    @Test
    void filesRollWhenTheyAreLargeEnough() {
        reopen(new FileSinkSettings(2_000, Duration.ofHours(1), 0));
        for (int i = 0; i < 10; i++) {
            sink.write(log.cause().article("a" + i, "1", "Birch spoke.").batch());
        }
        assertThat(FileFixture.names(folder().resolve("enriched"))).hasSizeBetween(2, 9);
        assertThat(sink.positions().get(ENRICHED)).isGreaterThan(5);
    }

    @Test
    void filesRollWhenTheyAreOldEnough() {
        reopen(new FileSinkSettings(1 << 20, Duration.ZERO, 0));
        sink.write(log.cause().article("a", "1", "Birch spoke.").batch());
        assertThat(sink.positions()).containsEntry(ENRICHED, 1L);
    }

    @Test
    void hundredsOfFlushesLeaveFewFilesAndEveryLineOnce() {
        for (int i = 0; i < 300; i++) {
            sink.write(log.cause().article("a" + i, "1", "Birch spoke.").batch());
            sink.flush();
        }
        assertThat(FileFixture.names(folder().resolve("enriched"))).hasSizeLessThan(12);
        assertThat(FileFixture.lines(folder().resolve("enriched")))
                .extracting(line -> Json.ENRICHED.read(line).id())
                .containsExactlyElementsOf(
                        IntStream.range(0, 300).mapToObj(i -> "a" + i).toList());
    }

    @Test
    void killBetweenJoiningAndDeletingDoublesNoLine() throws IOException {
        sink.write(log.cause().article("a", "1", "Birch spoke.").batch());
        sink.flush();
        Path first = onlyFile();
        String firstLine = FileFixture.read(first);
        sink.write(log.cause().article("b", "1", "Birch spoke.").batch());
        sink.flush();
        Files.writeString(first, firstLine);
        killAndOpen();
        assertThat(FileFixture.lines(folder().resolve("enriched"))).hasSize(2);
        assertThat(sink.positions()).containsEntry(ENRICHED, 2L);
    }

    @Test
    void secondSinkInTheSameFolderIsRefused() {
        assertThatThrownBy(this::open)
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("another sink")
                .hasMessageContaining(folder().toString());
    }

    @Test
    void fileInTheFoldersPlaceIsAClearError() throws IOException {
        Path file = Files.createFile(temporary.resolve("taken"));
        assertThatThrownBy(() -> FileSink.open(file, PATIENT, new JsonLines()))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("is a file");
    }

    private void reopen(FileSinkSettings settings) {
        sink.close();
        sink = FileSink.open(folder(), settings, new JsonLines());
    }

    private Path onlyFile() {
        Path folder = folder().resolve("enriched");
        return folder.resolve(FileFixture.names(folder).get(0));
    }

    private static EnrichedArticle article(String id) {
        return EnrichedArticle.of(
                Article.ofText(id, "Birch spoke.", "en"),
                "en",
                List.of(),
                List.of(),
                new EnricherInfo("0.1.0", null, null));
    }
}
