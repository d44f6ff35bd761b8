package wortlaut.ingest.format.json;

import java.io.InputStream;
import java.util.List;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.format.WholeItem;
import wortlaut.ingest.source.Item;

/** What is named as JSON and does not begin as JSON: one rejection, however many lines it has. */
final class NotJson implements Format {
    @Override
    public List<String> names() {
        return List.of();
    }

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
