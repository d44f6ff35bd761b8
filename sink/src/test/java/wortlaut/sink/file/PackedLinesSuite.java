package wortlaut.sink.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wortlaut.sink.LogOfRecords.ENRICHED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.QuoteEvent;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkContract;
import wortlaut.sink.file.jsonl.PackedLines;
import wortlaut.sink.file.jsonl.Packing;

/** What holds for packed lines, however they are packed. */
abstract class PackedLinesSuite extends SinkContract {
    private static final FileSinkSettings PATIENT = new FileSinkSettings(1 << 20, Duration.ofHours(1), 1 << 16);

    @TempDir
    Path temporary;

    private final PackedLines format;
    private int life;

    PackedLinesSuite(Packing packing) {
        format = new PackedLines(packing);
    }

    @Override
    protected Sink open() {
        return FileSink.open(folder(), PATIENT, format);
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
        lines("enriched", line -> {
            if (line.contains("\"deleted\":true")) {
                versions.remove(Json.DELETION.read(line).id());
            } else {
                versions.put(
                        Json.ENRICHED.read(line).id(), Json.ENRICHED.read(line).version());
            }
        });
        return versions;
    }

    @Override
    protected Map<String, String> currentQuotes() {
        Map<String, String> words = new LinkedHashMap<>();
        lines("quotes", line -> {
            QuoteEvent event = Json.QUOTE_EVENT.read(line);
            words.remove(event.quoteId());
            if (event.event() != QuoteEvent.Kind.RETRACTED) {
                words.put(event.quoteId(), event.quote().text());
            }
        });
        return words;
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

    private void lines(String kind, Consumer<String> use) {
        for (String name : FileFixture.names(folder().resolve(kind))) {
            try {
                format.read(folder().resolve(kind).resolve(name), use);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path folder() {
        return temporary.resolve("life-" + life);
    }
}
