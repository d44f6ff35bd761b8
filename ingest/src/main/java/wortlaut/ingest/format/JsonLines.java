package wortlaut.ingest.format;

import java.io.InputStream;
import wortlaut.ingest.source.Item;

/**
 * One record a line: an article of the contract, a deletion ({@code {"id":"…","deleted":true}}) or a ninjs item. Of any size:
 * one line is held at a time. A bad line is rejected and the next one read.
 */
public final class JsonLines implements Format {

    @Override
    public Reading read(Item item, InputStream content) {
        return new ChunkReading(item, content, new LineChunks(content), JsonRecord::parse);
    }
}
