package wortlaut.ingest.source.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import wortlaut.events.WortlautException;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

/**
 * The articles of a folder for as long as it is watched: those that are there, then each that is new or changed. A file is read
 * once it has settled: two looks in a row found it with the same size and time of change. What has been fed is remembered
 * across restarts; what was under way when the process died comes again. What cannot be read for a moment, a file, a folder in the
 * folder or the folder itself, is said and waited for.
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

    /** How long a file must have been away before it is forgotten: a folder whose disk is not there looks empty. */
    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    private static final String POSITIONS = "positions ";

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);

    private final Path folder;
    private final Collection<String> extensions;
    private final Path positions;
    private final Timing timing;
    private final FedFiles fed;
    private final Complaints complaints;
    private final Retries retries;
    private final Map<String, Long> missingSince = new HashMap<>();
    private final Map<Item, Seen> underWay = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private final Queue<Seen> settled = new ArrayDeque<>();
    private final Map<String, ArticleFiles.State> yielded = new ConcurrentHashMap<>();
    private final Looks looks = new Looks();
    private long lastSave = System.nanoTime();
    private volatile boolean away;

    private record Seen(String path, Path file, ArticleFiles.State state) {}

    /** @param interval between two looks */
    record Timing(Duration interval, Duration firstRetry, Duration forgetAfter) {}

    /**
     * @param extensions what the names of files with articles have after their last dot, in small letters
     * @param positions the file that remembers what has been fed; made when missing, best outside the folder
     * @param notices told, in a line each, of what cannot be read at present, and when it can be again
     * @throws WortlautException if there is no such folder, or the positions cannot be read
     */
    public WatchedFolderSource(Path folder, Collection<String> extensions, Path positions, Consumer<String> notices) {
        this(folder, extensions, positions, notices, new Timing(INTERVAL, FIRST_RETRY, FORGET_AFTER));
    }

    WatchedFolderSource(
            Path folder, Collection<String> extensions, Path positions, Consumer<String> notices, Timing timing) {
        this.folder = folder;
        this.extensions = List.copyOf(extensions);
        this.positions = positions;
        this.timing = timing;
        this.complaints = new Complaints(notices);
        this.retries = new Retries(timing.firstRetry());
        if (!Files.isDirectory(folder)) {
            throw new WortlautException(folder + ": no such folder to watch");
        }
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
            retries.succeeded(seen.path());
            complaints.over(seen.path(), seen.file() + ": can be read again");
        }
    }

    /** The file is tried again until it can be read or has gone. */
    @Override
    public boolean comesAgain(Item item, String reason) {
        Seen seen = underWay.remove(item);
        if (seen == null) {
            return false;
        }
        retries.failed(seen.path());
        yielded.remove(seen.path());
        if (Files.exists(seen.file(), LinkOption.NOFOLLOW_LINKS)) {
            complaints.say(seen.path(), seen.file() + ": " + reason + "; tried again until it can be read or has gone");
        }
        return true;
    }

    /** Ends the watch and saves what has been fed; called again, saves what was acknowledged meanwhile. */
    @Override
    public void close() {
        closed.countDown();
        if (!away || !positions.startsWith(folder)) {
            fed.save();
        }
    }

    private Item itemOf(Seen seen) {
        Item item = FolderSource.item(folder, seen.file(), seen.state());
        underWay.put(item, seen);
        return item;
    }

    private void look() {
        ArticleFiles.Found found;
        try {
            found = ArticleFiles.in(folder, extensions);
        } catch (IOException e) {
            away = true;
            complaints.say(
                    "", folder + ": is away or cannot be read (" + e + "); waiting for it, nothing is forgotten");
            return;
        }
        away = false;
        complaints.over("", folder + ": is there again");
        found.unreadable()
                .forEach((path, reason) ->
                        complaints.say(path.toString(), path + ": cannot be read (" + reason + "); waiting for it"));
        if (found.unreadable().isEmpty()) {
            forgetWhatHasGone(found.files().keySet());
        }
        looks.next(found.files()).forEach((file, state) -> {
            Seen seen = new Seen(pathInFolder(file), file, state);
            if (isNews(seen)) {
                yielded.put(seen.path(), state);
                settled.add(seen);
            }
        });
    }

    private boolean isNews(Seen seen) {
        return !seen.state().equals(yielded.get(seen.path()))
                && !fed.holds(seen.path(), seen.state())
                && retries.isDue(seen.path());
    }

    /** Of files that are not there the time is kept since when, and after long enough nothing more. */
    private void forgetWhatHasGone(Collection<Path> present) {
        Set<String> gone = new HashSet<>(fed.paths());
        gone.addAll(yielded.keySet());
        present.forEach(file -> gone.remove(pathInFolder(file)));
        missingSince.keySet().retainAll(gone);
        long now = System.nanoTime();
        gone.removeIf(path -> now - missingSince.computeIfAbsent(path, missing -> now)
                < timing.forgetAfter().toNanos());
        fed.forget(gone);
        gone.forEach(path -> {
            yielded.remove(path);
            retries.succeeded(path);
        });
    }

    private String pathInFolder(Path file) {
        return folder.relativize(file).toString();
    }

    /** What cannot be saved now is saved later; at the worst a file is fed twice, which changes nothing. */
    private void saveNowAndThen() {
        if (away || System.nanoTime() - lastSave < BETWEEN_SAVES.toNanos()) {
            return;
        }
        lastSave = System.nanoTime();
        try {
            fed.save();
            complaints.over(POSITIONS, positions + ": can be written again");
        } catch (WortlautException e) {
            complaints.say(POSITIONS, e.getMessage() + "; tried again");
        }
    }

    private void rest(Duration look) {
        long nanos = Math.max(timing.interval().toNanos(), look.toNanos() * REST_PER_LOOK);
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
