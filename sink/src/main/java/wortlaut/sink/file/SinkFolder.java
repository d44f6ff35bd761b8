package wortlaut.sink.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of finished files, of which none lies within another once it has been tidied. */
final class SinkFolder {
    private static final String UNFINISHED = ".tmp";

    private final Path path;
    private final String suffix;

    /** @param extension of the finished files */
    SinkFolder(Path path, String extension) {
        this.path = path;
        this.suffix = "." + extension;
    }

    /** Makes the folder where it is missing and removes what a kill may have left behind. */
    static SinkFolder tidied(Path path, String extension) throws IOException {
        Files.createDirectories(path);
        SinkFolder folder = new SinkFolder(path, extension);
        for (Path unfinished : folder.list("." + "*" + UNFINISHED)) {
            Files.delete(unfinished);
        }
        List<FileRange> ranges = folder.ranges();
        for (FileRange range : ranges) {
            if (ranges.stream().anyMatch(other -> !other.equals(range) && other.covers(range))) {
                folder.delete(range);
            }
        }
        return folder;
    }

    /** The finished files, in the order of their offsets. */
    List<FileRange> ranges() throws IOException {
        List<FileRange> ranges = new ArrayList<>();
        for (Path file : list("*" + suffix)) {
            String name = file.getFileName().toString();
            FileRange.ofName(name.substring(0, name.length() - suffix.length())).ifPresent(ranges::add);
        }
        ranges.sort(Comparator.comparingLong(FileRange::first));
        return ranges;
    }

    Path file(FileRange range) {
        return path.resolve(range.stem() + suffix);
    }

    /** Hidden, and so no file for any reader, until it is {@link #finish finished}. */
    Path unfinished(String name) {
        return path.resolve("." + name + UNFINISHED);
    }

    /** Gives a file that is safely on disk its name: from this moment on its records and their offsets are kept. */
    void finish(Path unfinished, FileRange range) throws IOException {
        Files.move(unfinished, file(range), StandardCopyOption.ATOMIC_MOVE);
        force();
    }

    void delete(FileRange range) throws IOException {
        Files.deleteIfExists(file(range));
    }

    private List<Path> list(String glob) throws IOException {
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> matcher.matches(file.getFileName())).toList();
        }
    }

    /** The new name must be on disk before an old file goes. Windows neither needs this nor lets a folder be opened. */
    private void force() throws IOException {
        if (path.getFileSystem().getSeparator().equals("/")) {
            try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
