package wortlaut.ingest.source.input;

import java.io.InputStream;
import java.util.Optional;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

/** What is piped in: one item whose articles, unless they bring an id, are named after their text. */
public final class StandardInputSource implements Source {
    private final Item item;
    private volatile boolean ended;

    /** @param in read to its end, by whoever reads the item; never {@code null} */
    public StandardInputSource(InputStream in) {
        this.item = Item.passing("standard input", () -> in, -1);
    }

    @Override
    public Optional<Item> next() {
        if (ended) {
            return Optional.empty();
        }
        ended = true;
        return Optional.of(item);
    }

    @Override
    public void close() {
        ended = true;
    }
}
