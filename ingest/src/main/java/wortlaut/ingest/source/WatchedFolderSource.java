package wortlaut.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import wortlaut.events.WortlautException;

/**
 * The articles of a folder for as long as it is watched: those that are there, then each that is new or changed. A file is read
 * once it has settled: two looks in a row found it with the same size and time of change. What has been fed is remembered
 * across restarts; what was under way when the process died comes again.
 *
 * <p>It looks again and again rather than wait for the operating system's notices: those get lost on overflow, are missing on
 * network file systems, and would not say when a file is complete.
 */
public final class WatchedFolderSource implements Source {
    /** How long between two looks unless said otherwise. */
    public static final Duration INTERVAL = Duration.ofMillis(250);

    /** Looking takes at most this share of the time: a folder of very many files is looked at less often. */
    private static final int REST_PER_LOOK = 5;

    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(1);

    private final Path folder;
    private final Duration interval;
    private final FedFiles fed;
    private final Map<Item, Seen> underWay = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private final Queue<Seen> settled = new ArrayDeque<>();
    private final Map<String, ArticleFiles.State> yielded = new HashMap<>();
    private final Looks looks = new Looks();
    private long lastSave = System.nanoTime();

    private record Seen(String path, Path file, ArticleFiles.State state) {}

    /**
     * @param positions the file that remembers what has been fed; made when missing, best outside the folder
     * @throws WortlautException if there is no such folder, or the positions cannot be read
     */
    public WatchedFolderSource(Path folder, Path positions) {
        this(folder, positions, INTERVAL);
    }

    WatchedFolderSource(Path folder, Path positions, Duration interval) {
        this.folder = folder;
        this.interval = interval;
        checkFolder();
        this.fed = new FedFiles(positions);
    }

    @Override
    public Optional<Item> next() {
        while (!isClosed()) {
            Seen seen = settled.poll();
            if (seen != null) {
                return Optional.of(itemOf(seen));
            }
            long began = System.nanoTime();
            look();
            saveNowAndThen();
            if (settled.isEmpty()) {
                rest(Duration.ofNanos(System.nanoTime() - began));
            }
        }
        return Optional.empty();
    }

    /** The file is remembered as it was when it was yielded: what has been written to it since is yet to come. */
    @Override
    public void fed(Item item) {
        Seen seen = underWay.remove(item);
        if (seen != null) {
            fed.add(seen.path(), seen.state());
        }
    }

    /** Ends the watch and saves what has been fed; called again, saves what was acknowledged meanwhile. */
    @Override
    public void close() {
        closed.countDown();
        fed.save();
    }

    private Item itemOf(Seen seen) {
        Item item = FolderSource.item(seen.file(), seen.state());
        underWay.put(item, seen);
        return item;
    }

    private void look() {
        SortedMap<Path, ArticleFiles.State> now = filesNow();
        Looks.Change change = looks.next(now);
        if (change.anyGone()) {
            keepOnly(now.keySet());
        }
        change.settled().forEach((file, state) -> {
            Seen seen = new Seen(pathInFolder(file), file, state);
            if (isNews(seen)) {
                yielded.put(seen.path(), state);
                settled.add(seen);
            }
        });
    }

    private boolean isNews(Seen seen) {
        return !seen.state().equals(yielded.get(seen.path())) && !fed.holds(seen.path(), seen.state());
    }

    private void keepOnly(Collection<Path> present) {
        Set<String> paths = present.stream().map(this::pathInFolder).collect(Collectors.toSet());
        yielded.keySet().retainAll(paths);
        fed.keepOnly(paths);
    }

    private String pathInFolder(Path file) {
        return folder.relativize(file).toString();
    }

    private SortedMap<Path, ArticleFiles.State> filesNow() {
        checkFolder();
        try {
            return ArticleFiles.in(folder);
        } catch (IOException e) {
            throw new WortlautException(folder + ": cannot be watched any longer: " + e, e);
        }
    }

    private void checkFolder() {
        if (!Files.isDirectory(folder)) {
            throw new WortlautException(folder + ": no such folder to watch");
        }
    }

    private void saveNowAndThen() {
        if (System.nanoTime() - lastSave > BETWEEN_SAVES.toNanos()) {
            fed.save();
            lastSave = System.nanoTime();
        }
    }

    private void rest(Duration look) {
        long nanos = Math.max(interval.toNanos(), look.toNanos() * REST_PER_LOOK);
        try {
            closed.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed.countDown();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }
}
