package wortlaut.ingest.format.warc;

import java.io.InputStream;
import java.util.NoSuchElementException;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.source.Item;

/** The pages of an archive, and behind them how much else there was. */
final class WarcReading implements Reading {
    private final Item item;
    private final Skips skips = new Skips();
    private final Reading pages;
    private boolean told;

    WarcReading(Item item, InputStream content) {
        this.item = item;
        WarcPage parser = new WarcPage(skips);
        this.pages = ChunkReading.ofMany(item, content, new WarcChunks(content, skips), parser::parse);
    }

    @Override
    public boolean hasNext() {
        return pages.hasNext() || (!told && !skips.isEmpty());
    }

    @Override
    public Parsed next() {
        if (pages.hasNext()) {
            return pages.next();
        }
        if (!hasNext()) {
            throw new NoSuchElementException(item.name());
        }
        told = true;
        return new Parsed.Skipped(item.name(), skips.count(), skips.toString());
    }

    @Override
    public void close() {
        pages.close();
    }
}
