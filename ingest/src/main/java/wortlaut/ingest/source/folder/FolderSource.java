package wortlaut.ingest.source.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wortlaut.events.WortlautException;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

/**
 * The articles of a folder and the folders in it, sorted by path, as they were when the source was made. A folder in it that cannot be read
 * is an item that cannot be opened: it is rejected, and the others are read.
 */
public final class FolderSource implements Source {
    private final Iterator<Item> items;
    private final long totalBytes;
    private volatile boolean closed;

    /**
     * @param extensions what the names of files with articles have after their last dot, in small letters
     * @throws WortlautException if there is no such folder, it cannot be read, or nothing in it looks like an article
     */
    public FolderSource(Path folder, Collection<String> extensions) {
        this(folder, look(folder, extensions));
    }

    FolderSource(Path folder, ArticleFiles.Found found) {
        this.items = Stream.concat(
                        found.unreadable().entrySet().stream()
                                .map(closed -> unreadable(closed.getKey(), closed.getValue())),
                        found.files().entrySet().stream().map(file -> item(folder, file.getKey(), file.getValue())))
                .iterator();
        this.totalBytes = found.files().values().stream()
                .mapToLong(ArticleFiles.State::size)
                .sum();
    }

    @Override
    public Optional<Item> next() {
        return closed || !items.hasNext() ? Optional.empty() : Optional.of(items.next());
    }

    /** A file that has gone since is still an item, so that whoever opens it says so. */
    static Item item(Path folder, Path file, ArticleFiles.State state) {
        return new Item(
                file.toAbsolutePath().normalize().toUri(),
                file.toString(),
                () -> FolderFile.open(folder, file),
                state.size());
    }

    private static Item unreadable(Path path, String reason) {
        return new Item(
                path.toAbsolutePath().normalize().toUri(),
                path.toString(),
                () -> {
                    throw new FileSystemException(path.toString(), null, reason);
                },
                0);
    }

    @Override
    public OptionalLong totalBytes() {
        return OptionalLong.of(totalBytes);
    }

    @Override
    public void close() {
        closed = true;
    }

    static ArticleFiles.Found look(Path folder, Collection<String> extensions) {
        if (!Files.isDirectory(folder)) {
            throw new WortlautException(folder + ": no such folder");
        }
        ArticleFiles.Found found;
        try {
            found = ArticleFiles.in(folder, extensions);
        } catch (IOException e) {
            throw new WortlautException(folder + ": cannot be read: " + e, e);
        }
        if (found.files().isEmpty() && !found.unreadable().isEmpty()) {
            Path first = found.unreadable().firstKey();
            throw new WortlautException(
                    first + ": cannot be read: " + found.unreadable().get(first));
        }
        if (found.files().isEmpty()) {
            String known = extensions.stream().map(extension -> "." + extension).collect(Collectors.joining(", "));
            throw new WortlautException(folder + ": a folder without articles (" + known + "; packed too: .gz, .zst)");
        }
        return found;
    }
}
