package wortlaut.ingest.format;

import java.io.IOException;

/** Cuts an item into the bytes of its records, without looking into them more than that takes. */
public interface Chunks {

    /** The next record; null at the end. */
    Chunk next() throws IOException;
}
