package wortlaut.ingest.source.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import wortlaut.ingest.compression.Compression;

/**
 * Which files of a folder hold articles: those with a known extension, packed or not, and packed ones whose name says no more, at any depth. Hidden and temporary files, and whatever is in hidden
 * folders, are left out. Links are looked at when everything else has been found: one to a place in the folder that was not found yet is
 * followed, so that each file is there once; one that leads out of it is listed itself, and {@link FolderFile} refuses to open it.
 */
final class ArticleFiles {
    private final Path folder;
    private final Collection<String> extensions;
    private final Path root;
    private final Found found = new Found(new TreeMap<>(), new TreeMap<>());
    private final Set<Path> visited = new HashSet<>();
    private final Deque<Path> links = new ArrayDeque<>();

    private ArticleFiles(Path folder, Collection<String> extensions) throws IOException {
        this.folder = folder;
        this.extensions = extensions;
        this.root = folder.toRealPath();
    }

    /**
     * What a look shows.
     *
     * @param files with articles, by path
     * @param unreadable folders that could not be looked into, with the reason
     */
    record Found(SortedMap<Path, State> files, SortedMap<Path, String> unreadable) {}

    /** A file's size in bytes and time of last change in milliseconds since 1970: another of either is another content. */
    record State(long size, long modified) {
        static State of(BasicFileAttributes attributes) {
            return new State(attributes.size(), attributes.lastModifiedTime().toMillis());
        }
    }

    /**
     * All files with articles under a folder.
     *
     * @param extensions what the names of such files have after their last dot, in small letters
     * @throws IOException if the folder itself cannot be looked into
     */
    static Found in(Path folder, Collection<String> extensions) throws IOException {
        ArticleFiles files = new ArticleFiles(folder, extensions);
        Files.walkFileTree(files.root, files.new Visitor(files.root, folder));
        while (!files.links.isEmpty()) {
            files.look(files.links.remove());
        }
        return files.found;
    }

    private boolean named(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String inner = Compression.inner(name);
        boolean tellsNothing = !inner.contains(".");
        return !hidden(name)
                && (tellsNothing
                        ? !inner.equals(name)
                        : extensions.contains(inner.substring(inner.lastIndexOf('.') + 1)));
    }

    /** Hidden by name; {@code ~$draft.txt} and {@code #draft.txt} are editors' temporary files. */
    private static boolean hidden(String name) {
        return name.startsWith(".") || name.startsWith("~") || name.startsWith("#");
    }

    private void look(Path link) throws IOException {
        Path target;
        BasicFileAttributes attributes;
        try {
            target = link.toRealPath();
            attributes = Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return; // leads nowhere: there is no file
        }
        if (target.startsWith(root) && attributes.isDirectory()) {
            if (!visited.contains(target)) {
                Files.walkFileTree(target, new Visitor(target, link));
            }
        } else if (attributes.isDirectory() ? !target.startsWith(root) : named(link)) {
            add(target, link, attributes);
        }
    }

    private void add(Path real, Path shown, BasicFileAttributes attributes) {
        if (visited.add(real)) {
            found.files().put(shown, State.of(attributes));
        }
    }

    /** Walks one tree of real folders, and calls what is in it as it is reached from the folder. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path start;
        private final Path shownAs;

        Visitor(Path start, Path shownAs) {
            this.start = start;
            this.shownAs = shownAs;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
            boolean skipped = !entered.equals(start) && hidden(String.valueOf(entered.getFileName()));
            return !skipped && visited.add(entered) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                if (!hidden(String.valueOf(file.getFileName()))) {
                    links.add(shown(file));
                }
            } else if (named(file)) {
                add(file, shown(file), attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        /** What vanishes while we look is not there. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            return failed(file, e);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path left, IOException e) throws IOException {
            return e == null ? FileVisitResult.CONTINUE : failed(left, e);
        }

        private FileVisitResult failed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            if (!(e instanceof NoSuchFileException)) {
                found.unreadable().put(shown(file), e.toString());
            }
            return FileVisitResult.CONTINUE;
        }

        private Path shown(Path file) {
            return file.equals(start) ? shownAs : shownAs.resolve(start.relativize(file));
        }
    }

    @Override
    public String toString() {
        return "articles in " + folder;
    }
}
