package wortlaut.app.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * lz4-java can only be loaded from a file that it unpacks into the temporary folder itself, and marks as in use until the process ends
 * in peace. On Linux the file is not needed any more once it is loaded.
 */
final class Lz4Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Lz4Leftovers.class);
    private static final Path MAPS = Path.of("/proc/self/maps");

    private Lz4Leftovers() {}

    /** Elsewhere than on Linux it does nothing. */
    static void loadAndRemove() {
        if (!Files.isReadable(MAPS)) {
            return;
        }
        try {
            Class.forName("net.jpountz.util.Native").getMethod("load").invoke(null);
            for (Path library : loaded()) {
                Files.deleteIfExists(library);
                Files.deleteIfExists(library.resolveSibling(library.getFileName() + ".lck"));
            }
        } catch (ReflectiveOperationException | IOException e) {
            LOG.debug("lz4-java stays where it has unpacked itself", e);
        }
    }

    private static List<Path> loaded() throws IOException {
        String temporary = System.getProperty("java.io.tmpdir");
        return Files.readAllLines(MAPS).stream()
                .filter(line -> line.contains("/liblz4-java-") && !line.endsWith("(deleted)"))
                .map(line -> Path.of(line.substring(line.indexOf('/'))))
                .filter(path -> path.startsWith(temporary))
                .distinct()
                .toList();
    }
}
