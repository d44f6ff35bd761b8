package wortlaut.ingest.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;

/**
 * What a watched folder has fed, across restarts: a file of JSON Lines, replaced as a whole and atomically. Thread-safe.
 */
final class FedFiles {
    private static final Json<Line> LINE = Json.of(Line.class, "position");

    private final Path file;
    private final Map<String, ArticleFiles.State> fed;
    private boolean changed;

    /** @param path of the fed file, relative to the watched folder */
    record Line(String path, long size, long modified) {
        Line {
            Objects.requireNonNull(path, "path");
        }
    }

    /** @throws WortlautException if the file is there and is not readable as positions */
    FedFiles(Path file) {
        this.file = file;
        this.fed = read(file);
    }

    synchronized boolean holds(String path, ArticleFiles.State state) {
        return state.equals(fed.get(path));
    }

    synchronized void add(String path, ArticleFiles.State state) {
        changed |= !state.equals(fed.put(path, state));
    }

    /** Forgets files that are no longer there, so that the memory does not grow for ever. */
    synchronized void keepOnly(Collection<String> paths) {
        changed |= fed.keySet().retainAll(paths);
    }

    /** @throws WortlautException if the file cannot be written */
    synchronized void save() {
        if (!changed) {
            return;
        }
        String lines = fed.entrySet().stream()
                .map(e -> new Line(e.getKey(), e.getValue().size(), e.getValue().modified()))
                .map(line -> new String(LINE.write(line), StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining());
        try {
            replace(lines);
        } catch (IOException e) {
            throw new WortlautException(file + ": cannot write what has been fed: " + e, e);
        }
        changed = false;
    }

    private void replace(String lines) throws IOException {
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path next = target.resolveSibling("." + target.getFileName() + ".next");
        Files.writeString(next, lines);
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, ArticleFiles.State> read(Path file) {
        Map<String, ArticleFiles.State> fed = new TreeMap<>();
        if (!Files.exists(file)) {
            return fed;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            for (String json : lines) {
                Line line = LINE.read(json);
                fed.put(line.path(), new ArticleFiles.State(line.size(), line.modified()));
            }
        } catch (IOException | WortlautException e) {
            throw new WortlautException(
                    file
                            + ": cannot be read as what has been fed; delete it to feed all files again, which does no harm ("
                            + e.getMessage() + ")",
                    e);
        }
        return fed;
    }
}
