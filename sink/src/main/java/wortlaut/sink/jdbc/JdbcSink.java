package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.sqlite.SQLiteErrorCode;
import wortlaut.events.WortlautException;
import wortlaut.sink.Batch;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkPlace;
import wortlaut.sink.SinkRecord;
import wortlaut.sink.UnavailableException;
import wortlaut.sink.UnusableException;

/**
 * Tables of articles, entities, mentions and quotes as they now stand, in SQLite or PostgreSQL; each batch is one transaction together
 * with its offsets. A retracted quote stays as a row with state {@code retracted}; a deleted article takes all its rows along. Not
 * thread-safe.
 */
public final class JdbcSink implements Sink {
    private static final List<String> TABLES =
            List.of("mentions", "entities", "articles", "quotes", "deletions", "sink_positions", "sink_log");

    private final Database database;
    private final Connection connection;
    private final PositionTable positionTable;
    private final ArticleTables articles;
    private final QuoteTable quotes;
    private Map<TopicPartition, Long> positions;
    private Optional<String> log;

    private JdbcSink(Database database, Connection connection) throws SQLException {
        this.database = database;
        this.connection = connection;
        connection.setAutoCommit(false);
        positionTable = new PositionTable(connection);
        articles = new ArticleTables(connection);
        quotes = new QuoteTable(connection);
        positions = positionTable.read();
        log = readLog();
        connection.commit();
    }

    /**
     * Tables to be opened when they are needed.
     *
     * @param url as for {@link #open(String)}
     * @throws WortlautException if the address is wrong
     */
    public static SinkPlace at(String url) {
        Database database = Database.at(url);
        return new SinkPlace() {
            @Override
            public Sink open() {
                return JdbcSink.open(database);
            }

            @Override
            public String description() {
                return database.description();
            }
        };
    }

    /**
     * Makes the tables where they are missing.
     *
     * @param url {@code sqlite:FILE} or {@code postgresql://USER:PASSWORD@HOST:PORT/DATABASE}, with or without {@code jdbc:} before
     * @throws WortlautException if the address is wrong, the database does not answer, or its tables are newer than this program
     */
    public static JdbcSink open(String url) {
        return open(Database.at(url));
    }

    private static JdbcSink open(Database database) {
        Schema.migrate(database);
        try {
            Connection connection = database.source().getConnection();
            try {
                return new JdbcSink(database, connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw cannotOpen(database, e);
        }
    }

    /** A server that does not answer yet, or a file that is locked, may be there later; wrong rights or names are said at once. */
    static WortlautException cannotOpen(Database database, Exception e) {
        String message = "cannot open " + database.description() + ": " + Reason.of(e);
        return Reason.chain(e).stream().anyMatch(JdbcSink::isNotThereYet)
                ? new UnavailableException(message, e)
                : new WortlautException(message, e);
    }

    /** SQLSTATE 08: connection; 53: resources; 57P03: starting up. SQLite's BUSY and LOCKED. */
    private static boolean isNotThereYet(SQLException e) {
        String state = e.getSQLState();
        if (state != null && state.length() == 5) {
            return state.startsWith("08") || state.startsWith("53") || state.equals("57P03");
        }
        int code = e.getErrorCode() & 0xFF;
        return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    @Override
    public Map<TopicPartition, Long> positions() {
        return Map.copyOf(positions);
    }

    @Override
    public void write(Batch batch) {
        Map<TopicPartition, Long> moved = moved(batch.positions());
        if (moved.isEmpty()) {
            return;
        }
        database.beforeWrite().run();
        List<SinkRecord> unknown = batch.records().stream()
                .filter(record -> record.offset() >= positions.getOrDefault(record.partition(), 0L))
                .toList();
        inTransaction(() -> {
            // First of all, and without reading before: so SQLite waits for another writer instead of giving up.
            if (!positionTable.move(positions, moved)) {
                throw new UnusableException("another sink is writing to " + database.description()
                        + ": its offsets are not where this one left them; stop one of the two");
            }
            write(Changes.of(unknown));
        });
        Map<TopicPartition, Long> now = new HashMap<>(positions);
        now.putAll(moved);
        positions = now;
    }

    @Override
    public Optional<String> log() {
        return log;
    }

    @Override
    public void bind(String newLog) {
        inTransaction(() -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO sink_log (log) VALUES (?)")) {
                insert.setString(1, newLog);
                insert.executeUpdate();
            }
        });
        log = Optional.of(newLog);
    }

    /** Nothing to do: every batch is kept when it has been written. */
    @Override
    public void flush() {}

    /**
     * Forgets retracted quotes of articles that are not there: in a log that was compacted, nothing but their absence may be left to tell
     * that they were deleted.
     */
    @Override
    public void settle() {
        execute("DELETE FROM quotes WHERE state = 'retracted'"
                + " AND NOT EXISTS (SELECT 1 FROM articles WHERE articles.id = quotes.article_id)");
    }

    @Override
    public void clear() {
        execute(TABLES.stream().map(table -> "DELETE FROM " + table).toArray(String[]::new));
        positions = Map.of();
        log = Optional.empty();
    }

    @Override
    public String description() {
        return database.description();
    }

    @Override
    public void close() {
        try {
            if (!connection.isClosed()) {
                connection.close();
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private Optional<String> readLog() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT log FROM sink_log")) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private Map<TopicPartition, Long> moved(Map<TopicPartition, Long> to) {
        Map<TopicPartition, Long> moved = new HashMap<>();
        to.forEach((partition, next) -> {
            if (next > positions.getOrDefault(partition, -1L)) {
                moved.put(partition, next);
            }
        });
        return moved;
    }

    private void write(Changes changes) throws SQLException {
        articles.replace(changes.articles().values());
        quotes.remember(changes.deletions());
        quotes.put(changes.quotes().values());
        quotes.forgetDeleted(changes.articlesOfQuotes());
    }

    private void execute(String... statements) {
        inTransaction(() -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.executeUpdate(sql);
                }
            }
        });
    }

    private void inTransaction(Work work) {
        try {
            try {
                work.run();
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Also drops what was gathered for statements that did not come to be executed. */
    private void rollBack(Throwable why) {
        try {
            articles.clear();
            quotes.clear();
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    private WortlautException failure(SQLException e) {
        return Trouble.of(e).saying("cannot write to " + database.description() + ": " + Reason.of(e), e);
    }

    private interface Work {
        void run() throws SQLException;
    }
}
