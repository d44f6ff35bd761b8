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
import wortlaut.sink.Batch;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkPlace;
import wortlaut.sink.SinkRecord;
import wortlaut.sink.UnusableException;

/**
 * Tables of articles with their former versions, entities and quotes as they now stand; each batch is one transaction together
 * with its offsets. A retracted quote stays as a row with state {@code retracted}; a deleted article takes all its rows along. Not
 * thread-safe.
 */
public final class JdbcSink implements Sink {
    private static final List<String> TABLES =
            List.of("past_versions", "entities", "articles", "quotes", "deletions", "sink_positions", "sink_log");

    private final Database database;
    private final Connection connection;
    private final PositionTable positionTable;
    private final ArticleTables articles;
    private final QuoteTable quotes;
    private final Indexes indexes;
    private final Transactions transactions;
    private boolean filling;
    private Map<TopicPartition, Long> positions;
    private Optional<String> log;

    /** @param filling whether indexes may be left out until {@link #settle} */
    JdbcSink(Database database, Connection connection, boolean filling) throws SQLException {
        this.database = database;
        this.filling = filling;
        this.connection = connection;
        connection.setAutoCommit(false);
        positionTable = new PositionTable(connection);
        articles = new ArticleTables(connection, database);
        quotes = new QuoteTable(connection, database);
        indexes = new Indexes(connection, database);
        transactions = new Transactions(database, connection, this::forgetGathered);
        positions = positionTable.read();
        log = readLog();
        if (!filling) {
            indexes.make();
        }
        connection.commit();
    }

    /** Tables to be made where they are missing, and opened when they are needed. */
    public static SinkPlace at(Database database) {
        return new Opening(database, false);
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
        database.beforeWrite();
        List<SinkRecord> unknown = batch.records().stream()
                .filter(record -> record.offset() >= positions.getOrDefault(record.partition(), 0L))
                .toList();
        transactions.run(() -> {
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
        transactions.run(() -> {
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
        transactions.execute("DELETE FROM quotes WHERE state = 'retracted'"
                + " AND NOT EXISTS (SELECT 1 FROM articles WHERE articles.id = quotes.article_id)");
        if (filling) {
            transactions.run(indexes::make);
            filling = false;
        }
    }

    @Override
    public void clear() {
        transactions.execute(
                TABLES.stream().map(table -> "DELETE FROM " + table).toArray(String[]::new));
        if (filling) {
            transactions.run(indexes::drop);
        }
        positions = Map.of();
        log = Optional.empty();
    }

    @Override
    public String description() {
        return database.description();
    }

    @Override
    public void close() {
        transactions.close();
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
        for (Map<String, SinkRecord> round : changes.rounds()) {
            articles.replace(round);
        }
        quotes.remember(changes.deletions());
        quotes.put(changes.quotes().values());
        quotes.forgetDeleted(changes.articlesOfQuotes());
    }

    private void forgetGathered() throws SQLException {
        articles.clear();
        quotes.clear();
    }
}
