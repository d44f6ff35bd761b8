package wortlaut.sink.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import wortlaut.events.WortlautException;

/**
 * SQLite in a file. The write-ahead log lets others read while the sink writes. {@code synchronous=NORMAL}: a kill loses nothing; a
 * loss of power may take the last transactions back, offsets and rows together, so that they are simply read again
 * (sqlite.org/pragma.html#pragma_synchronous).
 */
final class Sqlite {
    private static final Duration BUSY = Duration.ofSeconds(10);

    private Sqlite() {}

    static Database database(String file) {
        if (file.isBlank()) {
            throw new WortlautException("sqlite: names no file; give sqlite:FILE");
        }
        makeFolder(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout((int) BUSY.toMillis());
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, String.valueOf(WriteAheadLog.USUAL_BYTES));
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        String description = "SQLite " + file;
        return new Database(
                source,
                Map.of("json", "TEXT", "time", "TEXT", "equality", ""),
                description,
                new WriteAheadLog(source, Path.of(file + "-wal"), description)::bound);
    }

    private static void makeFolder(String file) {
        try {
            Path folder = Path.of(file).toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException | InvalidPathException e) {
            throw new WortlautException("cannot make the folder of " + file + ": " + e.getMessage(), e);
        }
    }
}
