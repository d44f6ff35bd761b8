package wortlaut.ingest.format.json;

import java.io.InputStream;
import java.util.List;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.source.Item;

/**
 * One record a line: an article of the contract, a deletion ({@code {"id":"…","deleted":true}}) or a ninjs item. Of any size:
 * one line is held at a time. A bad line is rejected and the next one read.
 */
public final class JsonLines implements Format {
    static final List<String> EXTENSIONS = List.of("jsonl", "ndjson");

    @Override
    public List<String> names() {
        return List.of("jsonl", "ndjson");
    }

    @Override
    public List<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/x-ndjson", "application/jsonl", "application/x-jsonlines");
    }

    @Override
    public Reading read(Item item, InputStream content) {
        return new ChunkReading(item, content, new LineChunks(content), JsonRecord::parse);
    }
}
