package wortlaut.ingest.format;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import wortlaut.ingest.source.Item;

/** A way to write articles down. Implementations are thread-safe; what they return is not. */
public interface Format {

    /** What it can be called by who names a format, the usual name first: {@code jsonl}. Nobody else's names. Empty when nobody can ask for it. */
    List<String> names();

    /** What files of this format have after the last dot of their names, in small letters, the usual one first. Nobody else's. */
    default List<String> extensions() {
        return List.of();
    }

    /** The media types that say it, in small letters; a format that has some has an extension too. */
    default List<String> mediaTypes() {
        return List.of();
    }

    /**
     * Tells content that nobody has named the format of.
     *
     * @return what reads content that begins so: this, or another of its package that is told at the same look; empty when it is for others
     */
    default Optional<Format> recognised(Beginning beginning) {
        return Optional.empty();
    }

    /**
     * Reads an item's articles.
     *
     * @param content the item's bytes from their beginning; closed by what is returned
     */
    Reading read(Item item, InputStream content);
}
