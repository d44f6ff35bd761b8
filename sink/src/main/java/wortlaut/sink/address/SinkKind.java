package wortlaut.sink.address;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import wortlaut.events.WortlautException;
import wortlaut.sink.SinkContents;
import wortlaut.sink.SinkPlace;
import wortlaut.sink.file.FileContents;
import wortlaut.sink.file.FileFormat;
import wortlaut.sink.file.FileSink;
import wortlaut.sink.file.FileSinkSettings;
import wortlaut.sink.jdbc.Database;
import wortlaut.sink.jdbc.JdbcSink;
import wortlaut.sink.jdbc.TableContents;

/**
 * A kind of sink as its addresses tell it.
 *
 * @param names what addresses have before the colon
 * @param form what an address looks like, for people
 * @param place opens what is behind the colon to write to it
 * @param contents opens what is behind the colon to read it
 */
record SinkKind(
        List<String> names, String form, Function<String, SinkPlace> place, Function<String, SinkContents> contents) {

    /** Folders of files in this format. */
    static SinkKind files(String name, FileFormat format) {
        return new SinkKind(
                List.of(name),
                name + ":FOLDER",
                folder -> FileSink.at(folder(name, folder), FileSinkSettings.DEFAULT, format),
                folder -> FileContents.open(folder(name, folder), format));
    }

    /**
     * Tables in databases of one kind; their addresses may also begin with {@code jdbc:}.
     *
     * @param writing the database behind an address, which may be made
     * @param reading the same, where nothing is made
     */
    static SinkKind tables(
            List<String> names, String form, Function<String, Database> writing, Function<String, Database> reading) {
        return new SinkKind(
                names.stream()
                        .flatMap(name -> List.of(name, "jdbc:" + name).stream())
                        .toList(),
                form,
                address -> JdbcSink.at(writing.apply(address)),
                address -> TableContents.open(reading.apply(address)));
    }

    private static Path folder(String name, String path) {
        try {
            if (!path.isBlank()) {
                return Path.of(path);
            }
        } catch (InvalidPathException e) {
            throw new WortlautException("'" + path + "' cannot be a folder: " + e.getReason(), e);
        }
        throw new WortlautException(name + ": names no folder; give " + name + ":FOLDER");
    }
}
