package wortlaut.sink.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import wortlaut.sink.UnavailableException;

/** Which log the positions in a sink's folder belong to, in a file of its own. */
final class LogOfPositions {
    private static final String NAME = ".log-of-positions";

    private final Path file;

    LogOfPositions(Path folder) {
        file = folder.resolve(NAME);
    }

    /**
     * Empty when none has been written.
     *
     * @throws UnavailableException if it is there and cannot be read
     */
    Optional<String> read() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UnavailableException("cannot read " + file + ": " + FolderTrouble.reason(e), e);
        }
    }

    void write(String log) throws IOException {
        Path unfinished = file.resolveSibling(NAME + ".unfinished");
        Files.writeString(unfinished, log);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
