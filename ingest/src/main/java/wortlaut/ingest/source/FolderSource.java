package wortlaut.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import wortlaut.events.WortlautException;

/** The articles of a folder and the folders in it, sorted by path, as they were when the source was made. */
public final class FolderSource implements Source {
    private final Iterator<Map.Entry<Path, ArticleFiles.State>> files;
    private final Path folder;
    private final long totalBytes;
    private volatile boolean closed;

    /** @throws WortlautException if there is no such folder, it cannot be read, or nothing in it looks like an article */
    public FolderSource(Path folder) {
        this.folder = folder;
        Map<Path, ArticleFiles.State> found = articles(folder);
        this.files = found.entrySet().iterator();
        this.totalBytes =
                found.values().stream().mapToLong(ArticleFiles.State::size).sum();
    }

    @Override
    public Optional<Item> next() {
        if (closed || !files.hasNext()) {
            return Optional.empty();
        }
        Map.Entry<Path, ArticleFiles.State> file = files.next();
        return Optional.of(item(folder, file.getKey(), file.getValue()));
    }

    /** A file that has gone since is still an item, so that whoever opens it says so. */
    static Item item(Path folder, Path file, ArticleFiles.State state) {
        return new Item(
                file.toAbsolutePath().normalize().toUri(),
                file.toString(),
                () -> FolderFile.open(folder, file),
                state.size());
    }

    @Override
    public OptionalLong totalBytes() {
        return OptionalLong.of(totalBytes);
    }

    @Override
    public void close() {
        closed = true;
    }

    private static Map<Path, ArticleFiles.State> articles(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new WortlautException(folder + ": no such folder");
        }
        ArticleFiles.Found found;
        try {
            found = ArticleFiles.in(folder);
        } catch (IOException e) {
            throw new WortlautException(folder + ": cannot be read: " + e, e);
        }
        if (!found.unreadable().isEmpty()) {
            throw new WortlautException(found.unreadable().firstKey() + ": cannot be read: "
                    + found.unreadable().get(found.unreadable().firstKey()));
        }
        if (found.files().isEmpty()) {
            throw new WortlautException(folder + ": a folder without articles (.txt, .text, .json, .jsonl, .ndjson)");
        }
        return found.files();
    }
}
