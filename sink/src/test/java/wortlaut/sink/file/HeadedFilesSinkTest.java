package wortlaut.sink.file;

import static org.assertj.core.api.Assertions.assertThat;
import static wortlaut.sink.LogOfRecords.ENRICHED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wortlaut.sink.RecordDigest;
import wortlaut.sink.SinkContents;

/** What keeps files whole knows nothing of their format: another one passes the same contract. */
final class HeadedFilesSinkTest extends FileSinkSuite {
    HeadedFilesSinkTest() {
        super(new HeadedFiles());
    }

    @Override
    protected Map<String, String> articles() {
        Map<String, String> versions = new LinkedHashMap<>();
        contents().read(new SinkContents.Visitor() {
            @Override
            public void article(String id, String version, RecordDigest digest) {
                versions.put(id, version);
            }

            @Override
            public void quote(String articleId, String quoteId) {
                // Looked at by its words.
            }
        });
        return versions;
    }

    @Override
    List<String> records(String kind) {
        return FileFixture.lines(folder().resolve(kind)).stream()
                .filter(line -> line.startsWith("{"))
                .toList();
    }

    @Test
    void joinedFilesAreFilesOfTheFormat() {
        for (int i = 0; i < 100; i++) {
            sink.write(log.cause().article("a" + i, "1", "Birch spoke.").batch());
            sink.flush();
        }

        assertThat(FileFixture.names(folder().resolve("enriched")))
                .hasSizeLessThan(12)
                .allMatch(name -> name.endsWith(".headed.txt"));
        assertThat(articles().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).mapToObj(i -> "a" + i).toList());
        assertThat(contents().positions()).containsEntry(ENRICHED, 100L);
        assertThat(contents().description()).isEqualTo("headed files in " + folder());
    }

    private SinkContents contents() {
        return FileContents.open(folder(), new HeadedFiles());
    }
}
