package wortlaut.ingest.format;

import java.io.InputStream;
import wortlaut.ingest.source.Item;

/** What is named as JSON and does not begin as JSON: one rejection, however many lines it has. */
final class NotJson implements Format {
    @Override
    public Reading read(Item item, InputStream content) {
        return new ChunkReading(
                item,
                content,
                new WholeItem(item, content),
                (whole, chunk) -> ChunkReading.rejected(
                        whole,
                        chunk,
                        "not JSON, which begins with { or [, although it is named so; plain text is fed as .txt"));
    }
}
