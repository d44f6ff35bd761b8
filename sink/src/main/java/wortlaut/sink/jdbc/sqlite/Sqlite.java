package wortlaut.sink.jdbc.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import wortlaut.events.WortlautException;
import wortlaut.sink.jdbc.BatchedRows;
import wortlaut.sink.jdbc.Column;
import wortlaut.sink.jdbc.Database;
import wortlaut.sink.jdbc.Rows;
import wortlaut.sink.jdbc.Trouble;

/**
 * SQLite in a file. The write-ahead log lets others read while the sink writes. {@code synchronous=NORMAL}: a kill loses nothing; a
 * loss of power may take the last transactions back, offsets and rows together, so that they are simply read again
 * (sqlite.org/pragma.html#pragma_synchronous).
 */
public final class Sqlite implements Database {
    private static final Duration BUSY = Duration.ofSeconds(10);
    /** Negative is KiB. The default of 2 MiB does not hold the indexes' inner pages of some thousand articles, which are then read for each row. */
    private static final int CACHE_KIB = -16 * 1024;

    /** Of new files. Most of what an article takes is its text and its record, a few pages of this size. */
    private static final int PAGE_BYTES = 8 * 1024;

    private static final Map<String, String> TYPES = Map.of(
            "json", "TEXT",
            "time", "TEXT",
            "equality", "",
            "number", "INTEGER",
            "clustered", "WITHOUT ROWID",
            "each_mention", "json_each(e.mentions) m",
            "each_alias", "json_each(e.aliases) v",
            "mention_ordinal", "m.key",
            "mentions_of_entity",
                    "(SELECT json_group_array(json_object('start', m.start_offset, 'end', m.end_offset, 'exact', m.exact))"
                            + " FROM (SELECT * FROM mentions_before b WHERE b.article_id = e.article_id"
                            + " AND b.entity_ordinal = e.ordinal ORDER BY b.ordinal) m)",
            "day_ago", "strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 day')");

    private static final int PRIMARY = 0xFF;
    private static final Set<Integer> OF_VALUES = codes(
            SQLiteErrorCode.SQLITE_CONSTRAINT,
            SQLiteErrorCode.SQLITE_TOOBIG,
            SQLiteErrorCode.SQLITE_MISMATCH,
            SQLiteErrorCode.SQLITE_RANGE);
    private static final Set<Integer> OF_THE_FILE =
            codes(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);
    private static final Set<Integer> FOR_A_WHILE = codes(SQLiteErrorCode.SQLITE_BUSY, SQLiteErrorCode.SQLITE_LOCKED);

    private final String file;
    private final DataSource source;
    private final WriteAheadLog writeAheadLog;

    private Sqlite(String file, DataSource source) {
        this.file = file;
        this.source = source;
        writeAheadLog = new WriteAheadLog(source, path(file + "-wal"), description());
    }

    /**
     * A file that is there or will be made; its folder is made at once.
     *
     * @param file all after {@code sqlite:}
     * @throws WortlautException if it names no file, or the folder cannot be made
     */
    public static Database at(String file) {
        Sqlite database = existing(file);
        makeFolder(file);
        return database;
    }

    /**
     * A file of which nothing is made, to be read if it is there.
     *
     * @param file all after {@code sqlite:}
     * @throws WortlautException if it names no file
     */
    public static Sqlite existing(String file) {
        if (file.isBlank()) {
            throw new WortlautException("sqlite: names no file; give sqlite:FILE");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout((int) BUSY.toMillis());
        config.setCacheSize(CACHE_KIB);
        config.setPageSize(PAGE_BYTES);
        config.setPragma(
                SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(WriteAheadLog.USUAL_BYTES / PAGE_BYTES));
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, String.valueOf(WriteAheadLog.USUAL_BYTES));
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return new Sqlite(file, source);
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public Map<String, String> types() {
        return TYPES;
    }

    @Override
    public Rows rows(Connection connection, String table, List<Column> columns, List<String> key) throws SQLException {
        return new BatchedRows(connection, table, columns, key);
    }

    @Override
    public String eachOf(String type) {
        return "SELECT value FROM json_each(?)";
    }

    @Override
    public String indexes() {
        return "SELECT name FROM sqlite_schema WHERE type = 'index'";
    }

    @Override
    public String description() {
        return "SQLite " + file;
    }

    @Override
    public boolean exists() {
        return Files.exists(path(file));
    }

    @Override
    public void beforeWrite() {
        writeAheadLog.bound();
    }

    /** By SQLite's primary result codes (sqlite.org/rescode.html). */
    @Override
    public Optional<Trouble> trouble(SQLException error) {
        int code = error.getErrorCode() & PRIMARY;
        if (error.getErrorCode() == 0) {
            return Optional.empty();
        } else if (OF_VALUES.contains(code)) {
            return Optional.of(Trouble.RECORD);
        }
        return Optional.of(OF_THE_FILE.contains(code) ? Trouble.BROKEN : Trouble.WORLD);
    }

    @Override
    public boolean isNotThereYet(SQLException error) {
        return FOR_A_WHILE.contains(error.getErrorCode() & PRIMARY);
    }

    @Override
    public Optional<String> words(SQLException error) {
        return Optional.empty();
    }

    private static Set<Integer> codes(SQLiteErrorCode... codes) {
        return Arrays.stream(codes).map(code -> code.code).collect(Collectors.toUnmodifiableSet());
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new WortlautException("'" + file + "' cannot be a file: " + e.getReason(), e);
        }
    }

    private static void makeFolder(String file) {
        try {
            Path folder = path(file).toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new WortlautException("cannot make the folder of " + file + ": " + e.getMessage(), e);
        }
    }
}
