package wortlaut.sink.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** How records are written into the files of a {@link FileSink}, and read from them. Thread-safe; what it returns is not. */
public interface FileFormat {

    /** What the names of its files end with, after a dot. */
    String extension();

    /** For people: {@code JSON Lines}. */
    String description();

    /**
     * Begins a file.
     *
     * @param out of the file, buffered; flushed and closed by who gives it, after {@link RecordWriter#finish}
     */
    RecordWriter writer(OutputStream out) throws IOException;

    /**
     * Writes the records of finished files into one, in order.
     *
     * @param files at least one
     * @param out flushed and closed by who gives it
     */
    void join(List<Path> files, OutputStream out) throws IOException;

    /**
     * Reads a finished file.
     *
     * @param record takes each record's value, as JSON in one line, in the order in which they were written; of a tombstone, the {@link
     *     wortlaut.events.Deletion}. What it throws ends the reading.
     * @throws wortlaut.events.WortlautException naming the file, when it is not of this format
     */
    void read(Path file, Consumer<String> record) throws IOException;
}
