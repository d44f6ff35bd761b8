package wortlaut.ingest.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which files of a folder hold articles: those with a known extension, at any depth, links followed. Hidden and temporary files,
 * and whatever is in hidden folders, are left out.
 */
final class ArticleFiles {
    static final Set<String> EXTENSIONS = Set.of("txt", "text", "json", "jsonl", "ndjson");

    private ArticleFiles() {}

    /** A file's size in bytes and time of last change in milliseconds since 1970: another of either is another content. */
    record State(long size, long modified) {
        static State of(BasicFileAttributes attributes) {
            return new State(attributes.size(), attributes.lastModifiedTime().toMillis());
        }
    }

    /** All files with articles under a folder, sorted by path. */
    static SortedMap<Path, State> in(Path folder) throws IOException {
        SortedMap<Path, State> found = new TreeMap<>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder, found));
        return found;
    }

    static boolean named(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !hidden(name) && EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.contains(".");
    }

    /** Hidden by name; {@code ~$draft.txt} and {@code #draft.txt} are editors' temporary files. */
    private static boolean hidden(String name) {
        return name.startsWith(".") || name.startsWith("~") || name.startsWith("#");
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Map<Path, State> found;

        Visitor(Path folder, Map<Path, State> found) {
            this.folder = folder;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            boolean skipped = !visited.equals(folder) && hidden(String.valueOf(visited.getFileName()));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && named(file)) {
                found.put(file, State.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        /** What vanishes while we look is not there, and a link to a folder above has been visited; anything else is an error. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            boolean gone = e instanceof NoSuchFileException && !file.equals(folder);
            if (gone || e instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }
    }
}
