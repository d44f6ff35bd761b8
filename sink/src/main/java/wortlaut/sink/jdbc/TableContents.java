package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.WortlautException;
import wortlaut.sink.RecordDigest;
import wortlaut.sink.SinkContents;

/** The tables of a {@link JdbcSink}, read through a connection of its own. Not thread-safe. */
public final class TableContents implements SinkContents {
    private static final int ROWS_AT_ONCE = 500;

    private final Database database;
    private final Connection connection;

    private TableContents(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /**
     * Connects at once.
     *
     * @throws WortlautException if there is no such database, or it does not answer
     */
    public static TableContents open(Database database) {
        if (!database.exists()) {
            throw new WortlautException("there is no " + database.description());
        }
        try {
            Connection connection = database.source().getConnection();
            // PostgreSQL sends rows piece by piece only within a transaction.
            connection.setAutoCommit(false);
            return new TableContents(database, connection);
        } catch (SQLException e) {
            throw failure(database, e);
        }
    }

    @Override
    public Map<TopicPartition, Long> positions() {
        Map<TopicPartition, Long> positions = new HashMap<>();
        rows(
                "SELECT topic, partition_number, next_offset FROM sink_positions",
                row -> positions.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)));
        return positions;
    }

    @Override
    public void read(Visitor visitor) {
        rows(
                "SELECT id, version, enriched FROM articles",
                row -> visitor.article(row.getString(1), row.getString(2), RecordDigest.of(row.getString(3))));
        rows(
                "SELECT article_id, quote_id FROM quotes WHERE state = 'current'",
                row -> visitor.quote(row.getString(1), row.getString(2)));
    }

    @Override
    public String description() {
        return database.description();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(database, e);
        }
    }

    private void rows(String query, Row use) {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    use.accept(rows);
                }
            }
            // An open reader would keep the database from tidying up.
            connection.rollback();
        } catch (SQLException e) {
            throw failure(database, e);
        }
    }

    private static WortlautException failure(Database database, SQLException e) {
        return new WortlautException("cannot read " + database.description() + ": " + Reason.of(e, database), e);
    }

    private interface Row {
        void accept(ResultSet row) throws SQLException;
    }
}
