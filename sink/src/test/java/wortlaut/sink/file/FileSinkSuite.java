package wortlaut.sink.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent;
import wortlaut.events.json.Json;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkContract;

/** A sink of files under the contract, whatever their format: a kill leaves the folder as it is, and whoever reads them reads JSON. */
abstract class FileSinkSuite extends SinkContract {
    static final FileSinkSettings PATIENT = new FileSinkSettings(1 << 20, Duration.ofHours(1), 1 << 16);

    @TempDir
    Path temporary;

    private final FileFormat format;
    private int life;

    FileSinkSuite(FileFormat format) {
        this.format = format;
    }

    /** What the finished files of this kind hold, in their order. */
    abstract List<String> records(String kind);

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
        for (String line : records("enriched")) {
            if (line.contains("\"deleted\":true")) {
                versions.remove(Json.DELETION.read(line).id());
            } else {
                EnrichedArticle article = Json.ENRICHED.read(line);
                versions.put(article.id(), article.version());
            }
        }
        return versions;
    }

    @Override
    protected Map<String, String> currentQuotes() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String line : records("quotes")) {
            QuoteEvent event = Json.QUOTE_EVENT.read(line);
            words.remove(event.quoteId());
            if (event.event() != QuoteEvent.Kind.RETRACTED) {
                words.put(event.quoteId(), event.quote().text());
            }
        }
        return words;
    }

    Path folder() {
        return temporary.resolve("life-" + life);
    }
}
