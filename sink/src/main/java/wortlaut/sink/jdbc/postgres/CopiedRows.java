package wortlaut.sink.jdbc.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import wortlaut.sink.jdbc.BatchedRows;
import wortlaut.sink.jdbc.Column;
import wortlaut.sink.jdbc.Rows;

/**
 * Rows that go to the server in one piece (postgresql.org/docs/current/sql-copy.html). COPY replaces nothing: where rows of the same key
 * may be there, they come into a table of this connection first, and from there into their own, once in a transaction.
 */
final class CopiedRows implements Rows {
    private static final int SENT_AT_ONCE = 1024 * 1024;

    private final Connection connection;
    private final CopyManager copies;
    private final String copy;
    private final @Nullable String merge;
    private final CopyText rows = new CopyText();
    private boolean gathered;

    private CopiedRows(Connection connection, String copy, @Nullable String merge) throws SQLException {
        this.connection = connection;
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
        this.copy = copy;
        this.merge = merge;
    }

    static Rows into(Connection connection, String table, List<Column> columns, List<String> key) throws SQLException {
        String names = BatchedRows.names(columns);
        if (key.isEmpty()) {
            return new CopiedRows(connection, copy(table, names), null);
        }
        String incoming = "incoming_" + table;
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TEMP TABLE IF NOT EXISTS " + incoming + " ON COMMIT DELETE ROWS AS SELECT "
                    + names + " FROM " + table + " WITH NO DATA");
        }
        return new CopiedRows(
                connection,
                copy("pg_temp." + incoming, names),
                "INSERT INTO " + table + " (" + names + ") SELECT " + names + " FROM pg_temp." + incoming
                        + BatchedRows.replacing(columns, key));
    }

    private static String copy(String table, String names) {
        return "COPY " + table + " (" + names + ") FROM STDIN";
    }

    @Override
    public Rows text(@Nullable String value) {
        if (value == null) {
            return none();
        }
        return utf8(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Rows utf8(byte[] value) {
        rows.text(value);
        return this;
    }

    @Override
    public Rows number(long value) {
        rows.ascii(Long.toString(value));
        return this;
    }

    @Override
    public Rows real(double value) {
        rows.ascii(Double.toString(value));
        return this;
    }

    @Override
    public Rows none() {
        rows.none();
        return this;
    }

    @Override
    public void end() throws SQLException {
        rows.end();
        gathered = true;
        if (rows.size() >= SENT_AT_ONCE) {
            sendCopy();
        }
    }

    @Override
    public void send() throws SQLException {
        if (!gathered) {
            return;
        }
        sendCopy();
        if (merge != null) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(merge);
            }
        }
        gathered = false;
    }

    private void sendCopy() throws SQLException {
        if (rows.size() == 0) {
            return;
        }
        try {
            copies.copyIn(copy, rows.input());
        } catch (IOException e) {
            throw new SQLException("cannot send rows: " + e.getMessage(), e);
        } finally {
            rows.clear();
        }
    }

    @Override
    public void clear() {
        rows.clear();
        gathered = false;
    }

    @Override
    public void close() {
        rows.clear();
    }
}
