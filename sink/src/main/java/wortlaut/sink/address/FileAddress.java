package wortlaut.sink.address;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import wortlaut.events.WortlautException;
import wortlaut.sink.file.FileFormat;
import wortlaut.sink.file.jsonl.JsonLines;

/** The address of a folder of files: {@code jsonl:FOLDER}. */
record FileAddress(FileFormat format, Path folder) {
    /** By what is before the colon of an address. A new file format is added here. */
    private static final Map<String, FileFormat> FORMATS = Map.of("jsonl", new JsonLines());

    /**
     * Empty when the address is no folder's.
     *
     * @throws WortlautException if it names no folder, or one that cannot be
     */
    static Optional<FileAddress> of(String target) {
        String kind = target.substring(0, Math.max(0, target.indexOf(':')));
        return Optional.ofNullable(FORMATS.get(kind)).map(format -> new FileAddress(format, folder(kind, target)));
    }

    private static Path folder(String kind, String target) {
        String path = target.substring(kind.length() + 1);
        try {
            if (!path.isBlank()) {
                return Path.of(path);
            }
        } catch (InvalidPathException e) {
            throw new WortlautException("'" + path + "' cannot be a folder: " + e.getReason(), e);
        }
        throw new WortlautException(kind + ": names no folder; give " + kind + ":FOLDER");
    }
}
