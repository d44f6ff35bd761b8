package wortlaut.ingest.publish;

import org.jspecify.annotations.Nullable;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.source.Item;

/** The records of one item. Whatever the item does to its reader, an Error too, is one rejection and the end of this item only. */
final class ItemReading {
    private final Item item;
    private @Nullable Reading reading;
    private boolean ended;

    ItemReading(Item item) {
        this.item = item;
    }

    /** The next record; null at the end, when the item is closed. */
    @Nullable
    Parsed next() {
        try {
            if (ended) {
                closeWhatFailed();
                return null;
            }
            Reading records = opened();
            if (records.hasNext()) {
                return records.next();
            }
            ended = true;
            records.close();
            return null;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            boolean allWasRead = ended;
            ended = true;
            return allWasRead ? null : new Parsed.Rejected(item.name(), 0, "cannot be read: " + e, null, true);
        }
    }

    private void closeWhatFailed() {
        if (reading != null) {
            reading.close();
        }
    }

    private Reading opened() {
        if (reading == null) {
            reading = Formats.read(item);
        }
        return reading;
    }
}
