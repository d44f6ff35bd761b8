package wortlaut.ingest.format;

import java.io.InputStream;
import wortlaut.ingest.source.Item;

/** A way to write articles down. Implementations are thread-safe; what they return is not. */
public interface Format {

    /**
     * Reads an item's articles.
     *
     * @param content the item's bytes from their beginning; closed by what is returned
     */
    Reading read(Item item, InputStream content);
}
