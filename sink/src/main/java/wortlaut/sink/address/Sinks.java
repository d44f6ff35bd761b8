package wortlaut.sink.address;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import wortlaut.events.WortlautException;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkPlace;
import wortlaut.sink.file.FileSinkSettings;
import wortlaut.sink.file.JsonLinesSink;
import wortlaut.sink.jdbc.JdbcSink;

/** Opens sinks by their address. */
public final class Sinks {
    private static final String JSON_LINES = "jsonl:";

    private Sinks() {}

    /**
     * @param target {@code jsonl:FOLDER}, {@code sqlite:FILE} or {@code postgresql://USER:PASSWORD@HOST:PORT/DATABASE}; the latter two
     *     also with {@code jdbc:} before
     * @throws WortlautException if there is no such kind of sink, or the address is wrong
     */
    public static SinkPlace at(String target) {
        return target.startsWith(JSON_LINES)
                ? JsonLinesSink.at(folder(target.substring(JSON_LINES.length())), FileSinkSettings.DEFAULT)
                : JdbcSink.at(target);
    }

    /**
     * Opens it once.
     *
     * @throws WortlautException as {@link #at}, or if it cannot be opened
     */
    public static Sink open(String target) {
        return at(target).open();
    }

    private static Path folder(String path) {
        try {
            if (!path.isBlank()) {
                return Path.of(path);
            }
        } catch (InvalidPathException e) {
            throw new WortlautException("'" + path + "' cannot be a folder: " + e.getReason(), e);
        }
        throw new WortlautException("jsonl: names no folder; give jsonl:FOLDER");
    }
}
