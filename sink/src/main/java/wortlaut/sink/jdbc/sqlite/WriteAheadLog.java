package wortlaut.sink.jdbc.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import wortlaut.sink.UnavailableException;

/**
 * Keeps SQLite's write-ahead log from growing without end. It is written back and used again as long as nobody reads in a transaction that
 * began before: while such a reader stays, the log can only grow (sqlite.org/wal.html, "Avoiding Excessively Large WAL Files"), so beyond
 * a size the sink waits for the reader.
 */
final class WriteAheadLog {
    /** What is left on disk of a log that was written back. */
    static final long USUAL_BYTES = 16L * 1024 * 1024;

    private static final long MOST_BYTES = 128L * 1024 * 1024;

    private final DataSource source;
    private final Path file;
    private final String description;

    WriteAheadLog(DataSource source, Path file, String description) {
        this.source = source;
        this.file = file;
        this.description = description;
    }

    /** @throws UnavailableException if the log is too large and a reader keeps it from being written back */
    void bound() {
        if (size() > MOST_BYTES && isHeld()) {
            throw new UnavailableException(description
                    + ": another program has been reading in one transaction for so long that " + file.getFileName()
                    + " has grown to " + size() / (1024 * 1024) + " MiB; it has to end that");
        }
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // There is none at the moment.
        }
    }

    private boolean isHeld() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return result.next() && result.getInt(1) != 0;
        } catch (SQLException e) {
            return true;
        }
    }
}
