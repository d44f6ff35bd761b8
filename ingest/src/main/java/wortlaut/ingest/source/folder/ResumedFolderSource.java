package wortlaut.ingest.source.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

/**
 * A folder as it is now, without the files that were fed of it before and are the same since. What is acknowledged is remembered once a second and at the
 * end: of a process that was killed, the next feeds the rest.
 */
public final class ResumedFolderSource implements Source {
    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(1);

    private final Path folder;
    private final FedFiles fed;
    private final FolderSource rest;
    private final Map<String, ArticleFiles.State> states = new ConcurrentHashMap<>();
    private final Set<String> unread = ConcurrentHashMap.newKeySet();
    private long lastSave = System.nanoTime();

    /**
     * @param extensions what the names of files with articles have after their last dot, in small letters
     * @param positions the file that remembers what has been fed; made when missing
     * @throws wortlaut.events.WortlautException if there is no such folder, nothing in it looks like an article, or the positions cannot be read
     */
    public ResumedFolderSource(Path folder, Collection<String> extensions, Path positions) {
        this.folder = folder;
        this.fed = new FedFiles(positions);
        ArticleFiles.Found found = FolderSource.look(folder, extensions);
        found.files().entrySet().removeIf(file -> fed.holds(inFolder(file.getKey()), file.getValue()));
        found.files().forEach((file, state) -> states.put(file.toString(), state));
        this.rest = new FolderSource(folder, found);
    }

    @Override
    public Optional<Item> next() {
        if (System.nanoTime() - lastSave > BETWEEN_SAVES.toNanos()) {
            lastSave = System.nanoTime();
            fed.save();
        }
        return rest.next();
    }

    @Override
    public void fed(Item item) {
        ArticleFiles.State state = states.remove(item.name());
        if (state != null && !unread.contains(item.name())) {
            fed.add(inFolder(Path.of(item.name())), state);
        }
    }

    /** It does not, but the next time it is tried again. */
    @Override
    public boolean comesAgain(Item item, String reason) {
        unread.add(item.name());
        return false;
    }

    @Override
    public OptionalLong totalBytes() {
        return rest.totalBytes();
    }

    /** Saves what was acknowledged until now; called again, what was since. */
    @Override
    public void close() {
        rest.close();
        fed.save();
    }

    private String inFolder(Path file) {
        return folder.relativize(file).toString();
    }
}
