package wortlaut.sink.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wortlaut.sink.LogOfRecords.ENRICHED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wortlaut.events.WortlautException;
import wortlaut.sink.file.jsonl.PackedLines;
import wortlaut.sink.file.jsonl.Packing;

/** What holds for packed lines, however they are packed. */
abstract class PackedLinesSuite extends FileSinkSuite {
    private final PackedLines format;

    PackedLinesSuite(Packing packing) {
        this(new PackedLines(packing));
    }

    private PackedLinesSuite(PackedLines format) {
        super(format);
        this.format = format;
    }

    @Override
    List<String> records(String kind) {
        List<String> lines = new ArrayList<>();
        for (String name : FileFixture.names(folder().resolve(kind))) {
            try {
                format.read(folder().resolve(kind).resolve(name), lines::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }

    @Test
    void joinedFilesAreReadToTheirEnd() {
        for (int i = 0; i < 100; i++) {
            sink.write(log.cause().article("a" + i, "1", "Birch spoke.").batch());
            sink.flush();
        }

        assertThat(FileFixture.names(folder().resolve("enriched")))
                .hasSizeLessThan(12)
                .allMatch(name -> name.endsWith("." + format.extension()));
        assertThat(articles().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).mapToObj(i -> "a" + i).toList());
        assertThat(FileContents.open(folder(), format).positions()).containsEntry(ENRICHED, 100L);
    }

    @Test
    void whatIsNotPackedIsToldByName() throws IOException {
        Path file = Files.writeString(temporary.resolve("plain"), "{\"id\":\"a\",\"deleted\":true}\n");

        assertThatThrownBy(() -> format.read(file, line -> {}))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("plain");
    }
}
