package wortlaut.sink.address;

import wortlaut.events.WortlautException;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkPlace;
import wortlaut.sink.file.FileSink;
import wortlaut.sink.file.FileSinkSettings;
import wortlaut.sink.jdbc.JdbcSink;

/** Opens sinks by their address. */
public final class Sinks {
    private Sinks() {}

    /**
     * @param target {@code jsonl:FOLDER}, {@code sqlite:FILE} or {@code postgresql://USER:PASSWORD@HOST:PORT/DATABASE}; the latter two
     *     also with {@code jdbc:} before
     * @throws WortlautException if there is no such kind of sink, or the address is wrong
     */
    public static SinkPlace at(String target) {
        return FileAddress.of(target)
                .map(files -> FileSink.at(files.folder(), FileSinkSettings.DEFAULT, files.format()))
                .orElseGet(() -> JdbcSink.at(target));
    }

    /**
     * Opens it once.
     *
     * @throws WortlautException as {@link #at}, or if it cannot be opened
     */
    public static Sink open(String target) {
        return at(target).open();
    }
}
