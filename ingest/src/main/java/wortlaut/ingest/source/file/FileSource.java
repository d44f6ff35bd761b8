package wortlaut.ingest.source.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import wortlaut.events.WortlautException;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

/** One file of any name. */
public final class FileSource implements Source {
    private final Item item;
    private volatile boolean ended;

    /** @throws WortlautException if there is no such file, it is a folder, or it cannot be read */
    public FileSource(Path file) {
        if (!Files.exists(file)) {
            throw new WortlautException(file + ": no such file or folder");
        }
        if (Files.isDirectory(file)) {
            throw new WortlautException(file + ": is a folder, not a file");
        }
        if (!Files.isReadable(file)) {
            throw new WortlautException(file + ": may not be read; check its permissions");
        }
        try {
            this.item = Item.ofFile(file);
        } catch (IOException e) {
            throw new WortlautException(file + ": cannot be read: " + e.getMessage(), e);
        }
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
    public OptionalLong totalBytes() {
        return item.size() < 0 ? OptionalLong.empty() : OptionalLong.of(item.size());
    }

    @Override
    public void close() {
        ended = true;
    }
}
