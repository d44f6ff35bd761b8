package wortlaut.ingest.format.json;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import wortlaut.ingest.format.Beginning;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.source.Item;

/** One record, or an array of records as {@link JsonLines} has them, over any number of lines. One record is held at a time. */
public final class JsonDocument implements Format {
    static final List<String> EXTENSIONS = List.of("json");

    @Override
    public List<String> names() {
        return List.of("json");
    }

    @Override
    public List<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/json", "application/ninjs+json");
    }

    /** Tells {@link JsonLines} too, which begin alike. */
    @Override
    public Optional<Format> recognised(Beginning beginning) {
        return JsonLayout.of(beginning);
    }

    @Override
    public Reading read(Item item, InputStream content) {
        return new ChunkReading(item, content, new JsonValues(content), JsonRecord::parse);
    }
}
