package wortlaut.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import wortlaut.events.WortlautException;

/**
 * A folder for everything that is needed while measuring. When it is closed, or the process is asked to end, the processes that were
 * started and then the folder are gone.
 */
public final class Workshop implements AutoCloseable {
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final Path folder;
    private volatile boolean closed;

    private Workshop(Path folder) {
        this.folder = folder;
    }

    /** @throws WortlautException if there is no room for it */
    public static Workshop open() {
        try {
            Workshop workshop = new Workshop(Files.createTempDirectory("wortlaut-bench"));
            Runtime.getRuntime().addShutdownHook(new Thread(workshop::close, "workshop"));
            return workshop;
        } catch (IOException e) {
            throw new WortlautException("cannot make a folder for temporary files: " + e.getMessage(), e);
        }
    }

    /** Whether all is over: what fails from now on fails because of that. */
    public boolean isClosed() {
        return closed;
    }

    /** A new, empty folder. */
    public Path newFolder(String name) {
        try {
            return Files.createTempDirectory(folder, name);
        } catch (IOException e) {
            throw new WortlautException("cannot make a folder in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The name for a new file. */
    public Path newFile(String name) {
        return newFolder("file").resolve(name);
    }

    /** Starts a process whose standard error is kept; standard output goes to the {@link Child}. */
    public Child start(List<String> command) {
        return start(command, Map.of());
    }

    /** The same with variables of its environment. */
    public Child start(List<String> command, Map<String, String> variables) {
        return Child.start(command, variables, newFile("errors"));
    }

    /** Deletes a folder before all is over: logs are large. */
    public void delete(Path old) {
        try (Stream<Path> inside = Files.walk(old)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // A process that is just ending may still write: the end deletes what is left.
            return;
        }
    }

    /** Ends all processes that this one has started, those of libraries too, and deletes the folder. Idempotent. */
    @Override
    public synchronized void close() {
        closed = true;
        List<ProcessHandle> children = ProcessHandle.current().descendants().toList();
        children.forEach(ProcessHandle::destroy);
        CompletableFuture<Void> ended = CompletableFuture.allOf(
                children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            ended.get(TO_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            children.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
        if (Files.exists(folder)) {
            delete(folder);
        }
    }
}
