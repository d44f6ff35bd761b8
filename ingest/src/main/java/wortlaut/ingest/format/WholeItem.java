package wortlaut.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.source.Item;

/** An item as a single record; no more of it is read than an article may have. */
public final class WholeItem implements Chunks {
    private final Item item;
    private final InputStream in;
    private boolean ended;

    public WholeItem(Item item, InputStream in) {
        this.item = item;
        this.in = in;
    }

    @Override
    public @Nullable Chunk next() throws IOException {
        if (ended) {
            return null;
        }
        ended = true;
        byte[] bytes = in.readNBytes(ChunkBuffer.LIMIT + 1);
        if (bytes.length <= ChunkBuffer.LIMIT) {
            return bytes.length == 0 ? null : new Chunk(0, bytes, bytes.length);
        }
        return new Chunk(0, null, Math.max(bytes.length, item.size()));
    }
}
