package wortlaut.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import wortlaut.events.WortlautException;

/** What files take. */
public final class Disk {
    private Disk() {}

    /** Bytes of a file, or of all files in a folder and those below it; but for Kafka's indexes, which are mostly holes while it runs. */
    public static long bytes(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("index"))
                    .mapToLong(Disk::size)
                    .sum();
        } catch (IOException e) {
            throw new WortlautException("cannot look into " + path + ": " + e.getMessage(), e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // It has gone meanwhile: a log is tidied up while it is looked at.
            return 0;
        }
    }
}
