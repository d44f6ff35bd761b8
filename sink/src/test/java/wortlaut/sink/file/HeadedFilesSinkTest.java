package wortlaut.sink.file;

import static org.assertj.core.api.Assertions.assertThat;
import static wortlaut.sink.LogOfRecords.ENRICHED;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.QuoteEvent;
import wortlaut.events.json.Json;
import wortlaut.sink.RecordDigest;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkContents;
import wortlaut.sink.SinkContract;

/** What keeps files whole knows nothing of their format: another one passes the same contract. */
final class HeadedFilesSinkTest extends SinkContract {
    private static final FileSinkSettings PATIENT = new FileSinkSettings(1 << 20, Duration.ofHours(1), 1 << 16);

    @TempDir
    Path temporary;

    private int life;

    @Override
    protected Sink open() {
        return FileSink.open(folder(), PATIENT, new HeadedFiles());
    }

    @Override
    protected void kill(Sink running) {
        Path before = folder();
        life++;
        FileFixture.copy(before, folder());
        running.close();
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
    protected Map<String, String> currentQuotes() {
        Map<String, String> words = new LinkedHashMap<>();
        FileFixture.lines(folder().resolve("quotes")).stream()
                .filter(line -> line.startsWith("{"))
                .map(Json.QUOTE_EVENT::read)
                .forEach(event -> {
                    words.remove(event.quoteId());
                    if (event.event() != QuoteEvent.Kind.RETRACTED) {
                        words.put(event.quoteId(), event.quote().text());
                    }
                });
        return words;
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

    private Path folder() {
        return temporary.resolve("life-" + life);
    }
}
