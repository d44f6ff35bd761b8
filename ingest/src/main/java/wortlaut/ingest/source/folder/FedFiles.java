package wortlaut.ingest.source.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;

/**
 * What a watched folder has fed, across restarts: a file of JSON Lines of which the last about a path holds. What is new is appended; when
 * more lines are out of date than hold, the file is replaced as a whole and atomically. A last line without end, from a crash, is left out.
 * Thread-safe.
 */
final class FedFiles {
    private static final Json<Line> LINE = Json.of(Line.class, "position");
    private static final int SPARE_LINES = 1000;

    private final Path file;
    private final Map<String, ArticleFiles.State> fed = new TreeMap<>();
    private final StringBuilder unsaved = new StringBuilder();
    private long lines;
    private boolean replace;

    /** @param path of the fed file, relative to the watched folder */
    record Line(String path, long size, long modified) {
        Line {
            Objects.requireNonNull(path, "path");
        }
    }

    /** @throws WortlautException if the file is there and is not readable as positions */
    FedFiles(Path file) {
        this.file = file;
        read();
    }

    synchronized boolean holds(String path, ArticleFiles.State state) {
        return state.equals(fed.get(path));
    }

    synchronized Set<String> paths() {
        return Set.copyOf(fed.keySet());
    }

    synchronized void add(String path, ArticleFiles.State state) {
        if (!state.equals(fed.put(path, state))) {
            unsaved.append(line(path, state));
            lines++;
        }
    }

    /** Forgets files that are no longer there, so that the memory does not grow for ever. */
    synchronized void forget(Collection<String> paths) {
        for (String path : paths) {
            replace |= fed.remove(path) != null;
        }
    }

    /** @throws WortlautException if the file cannot be written; tried again by the next call */
    synchronized void save() {
        if (unsaved.isEmpty() && !replace) {
            return;
        }
        try {
            if (replace || lines > 2L * fed.size() + SPARE_LINES || !Files.exists(file)) {
                replaceAll();
            } else {
                replace = true; // until all of it is written: half a line must not stand in the middle
                write(file, unsaved.toString(), StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new WortlautException(file + ": cannot write what has been fed: " + e, e);
        }
        replace = false;
        unsaved.setLength(0);
    }

    private void replaceAll() throws IOException {
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path next = target.resolveSibling("." + target.getFileName() + ".next");
        Files.deleteIfExists(next);
        StringBuilder all = new StringBuilder();
        fed.forEach((path, state) -> all.append(line(path, state)));
        write(next, all.toString(), StandardOpenOption.CREATE_NEW);
        Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        lines = fed.size();
    }

    /** Follows no link: the file may lie in a folder into which others write. */
    private static void write(Path target, String text, OpenOption how) throws IOException {
        Set<OpenOption> options = Set.of(how, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try (FileChannel channel = FileChannel.open(target, options)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static String line(String path, ArticleFiles.State state) {
        byte[] json = LINE.write(new Line(path, state.size(), state.modified()));
        return new String(json, StandardCharsets.UTF_8) + "\n";
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            String text = Files.readString(file);
            int whole = text.lastIndexOf('\n') + 1;
            replace = whole < text.length();
            List<String> all = text.substring(0, whole).lines().toList();
            for (String json : all) {
                Line line = LINE.read(json);
                fed.put(line.path(), new ArticleFiles.State(line.size(), line.modified()));
            }
            lines = all.size();
        } catch (IOException | WortlautException e) {
            throw new WortlautException(
                    file
                            + ": cannot be read as what has been fed; delete it to feed all files again, which does no harm ("
                            + e.getMessage() + ")",
                    e);
        }
    }
}
