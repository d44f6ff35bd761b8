package wortlaut.sink.address;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import wortlaut.events.WortlautException;
import wortlaut.sink.Sink;
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
     * @throws WortlautException if there is no such kind of sink, or it cannot be opened
     */
    public static Sink open(String target) {
        if (target.startsWith(JSON_LINES)) {
            return JsonLinesSink.open(folder(target.substring(JSON_LINES.length())), FileSinkSettings.DEFAULT);
        } else if (target.matches("(jdbc:)?(sqlite|postgres|postgresql):.*")) {
            return JdbcSink.open(target);
        }
        throw new WortlautException("no kind of sink begins like '" + target.replaceFirst("@.*", "@…")
                + "'; give jsonl:FOLDER, sqlite:FILE or postgresql://USER:PASSWORD@HOST/DATABASE");
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
