package wortlaut.ingest.format;

import java.io.InputStream;
import wortlaut.ingest.source.Item;

/** One record, or an array of records as {@link JsonLines} has them, over any number of lines. One record is held at a time. */
public final class JsonDocument implements Format {

    @Override
    public Reading read(Item item, InputStream content) {
        return new ChunkReading(item, content, new JsonValues(content), JsonRecord::parse);
    }
}
