package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.WortlautException;
import wortlaut.sink.Batch;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkRecord;

/**
 * Tables of articles, entities, mentions and quotes as they now stand, in SQLite or PostgreSQL; each batch is one transaction together
 * with its offsets. A retracted quote stays as a row with state {@code retracted}; a deleted article takes all its rows along. Not
 * thread-safe.
 */
public final class JdbcSink implements Sink {
    private static final List<String> TABLES =
            List.of("mentions", "entities", "articles", "quotes", "deletions", "sink_positions");

    private final Database database;
    private final Connection connection;
    private final PositionTable positionTable;
    private final ArticleTables articles;
    private final QuoteTable quotes;
    private Map<TopicPartition, Long> positions;

    private JdbcSink(Database database, Connection connection) throws SQLException {
        this.database = database;
        this.connection = connection;
        connection.setAutoCommit(false);
        positionTable = new PositionTable(connection);
        articles = new ArticleTables(connection);
        quotes = new QuoteTable(connection);
        positions = positionTable.read();
        connection.commit();
    }

    /**
     * Makes the tables where they are missing.
     *
     * @param url {@code sqlite:FILE} or {@code postgresql://USER:PASSWORD@HOST:PORT/DATABASE}, with or without {@code jdbc:} before
     * @throws WortlautException if the address is wrong, the database does not answer, or its tables are newer than this program
     */
    public static JdbcSink open(String url) {
        Database database = Database.at(url);
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
            throw new WortlautException("cannot open " + database.description() + ": " + Reason.of(e), e);
        }
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
        List<SinkRecord> unknown = batch.records().stream()
                .filter(record -> record.offset() >= positions.getOrDefault(record.partition(), 0L))
                .toList();
        inTransaction(() -> {
            // First of all, and without reading before: so SQLite waits for another writer instead of giving up.
            if (!positionTable.move(positions, moved)) {
                throw new WortlautException("another sink is writing to " + database.description()
                        + ": its offsets are not where this one left them; stop one of the two");
            }
            write(Changes.of(unknown));
        });
        Map<TopicPartition, Long> now = new HashMap<>(positions);
        now.putAll(moved);
        positions = now;
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
            } catch (SQLException | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private void rollBack(Exception why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    private WortlautException failure(SQLException e) {
        return new WortlautException("cannot write to " + database.description() + ": " + Reason.of(e), e);
    }

    private interface Work {
        void run() throws SQLException;
    }
}
