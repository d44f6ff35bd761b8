package wortlaut.app.aliases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.events.WortlautException;

/**
 * The aliases of a file, read again when its time or size has changed, which is looked at once a second at most. A file that has
 * become unreadable leaves the aliases as they were and is complained of once. Thread-safe; no thread waits for another's reading.
 */
public final class WatchedAliases implements Supplier<Aliases> {
    private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

    private final Path file;
    private final Consumer<String> complaints;
    private final LongSupplier nanoTime;
    private final AtomicLong nextLook;
    private volatile State state;

    /** What a file looks like from outside; null for one that is not there. */
    private record Look(FileTime changed, long size) {}

    private record State(Look look, Aliases aliases) {}

    /**
     * Reads the file.
     *
     * @param complaints gets what is wrong with the file later on
     * @throws WortlautException with all that is wrong with it now
     */
    public WatchedAliases(Path file, Consumer<String> complaints) {
        this(file, complaints, System::nanoTime);
    }

    WatchedAliases(Path file, Consumer<String> complaints, LongSupplier nanoTime) {
        this.file = file;
        this.complaints = complaints;
        this.nanoTime = nanoTime;
        this.nextLook = new AtomicLong(nanoTime.getAsLong() + INTERVAL);
        Look look = look();
        this.state = new State(look, read());
    }

    @Override
    public Aliases get() {
        long now = nanoTime.getAsLong();
        long due = nextLook.get();
        if (now - due >= 0 && nextLook.compareAndSet(due, now + INTERVAL)) {
            look(state);
        }
        return state.aliases();
    }

    private void look(State before) {
        Look look = look();
        if (before.look() == null ? look == null : before.look().equals(look)) {
            return;
        }
        Aliases aliases = before.aliases();
        try {
            aliases = read();
        } catch (WortlautException e) {
            complaints.accept("the aliases stay as they were: " + e.getMessage());
        }
        state = new State(look, aliases);
    }

    private Look look() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(attributes.lastModifiedTime(), attributes.size());
        } catch (IOException e) {
            return null;
        }
    }

    private Aliases read() {
        try {
            return Aliases.parse(Files.readAllLines(file), file.toString());
        } catch (IOException e) {
            throw new WortlautException(
                    file + ": the alias file cannot be read as UTF-8 text: " + e + "; name one that can", e);
        }
    }
}
