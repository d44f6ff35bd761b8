package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as a batch of one prepared statement: for a database in the same process, which no message has to reach. */
public final class BatchedRows implements Rows {
    /** What is gathered longer is moved about by the garbage collector. */
    private static final int SENT_AT_ONCE = 250;

    private final PreparedStatement insert;
    private int column;
    private int gathered;

    /**
     * @param key of the rows that a new one replaces; empty: none of its key is there
     * @throws SQLException if there is no such table
     */
    public BatchedRows(Connection connection, String table, List<Column> columns, List<String> key)
            throws SQLException {
        // Text comes as bytes, which SQLite takes as they are (sqlite.org/lang_expr.html#castexpr).
        String places = columns.stream()
                .map(c -> c.text() ? "CAST(? AS TEXT)" : "?")
                .collect(Collectors.joining(", ", "VALUES (", ")"));
        insert = connection.prepareStatement(
                "INSERT INTO " + table + " (" + names(columns) + ") " + places + replacing(columns, key));
    }

    /** The clause that lets a row replace the one of its key. */
    public static String replacing(List<Column> columns, List<String> key) {
        return key.isEmpty()
                ? ""
                : columns.stream()
                        .map(Column::name)
                        .filter(name -> !key.contains(name))
                        .map(name -> name + " = excluded." + name)
                        .collect(Collectors.joining(
                                ", ", " ON CONFLICT (" + String.join(", ", key) + ") DO UPDATE SET ", ""));
    }

    /** With commas. */
    public static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    @Override
    public Rows text(@Nullable String value) throws SQLException {
        insert.setString(++column, value);
        return this;
    }

    @Override
    public Rows utf8(byte[] value) throws SQLException {
        if (value.length == 0) {
            return text("");
        }
        insert.setBytes(++column, value);
        return this;
    }

    @Override
    public Rows number(long value) throws SQLException {
        insert.setLong(++column, value);
        return this;
    }

    @Override
    public Rows real(double value) throws SQLException {
        insert.setDouble(++column, value);
        return this;
    }

    @Override
    public Rows none() throws SQLException {
        insert.setNull(++column, Types.NULL);
        return this;
    }

    @Override
    public void end() throws SQLException {
        insert.addBatch();
        column = 0;
        gathered++;
        if (gathered == SENT_AT_ONCE) {
            send();
        }
    }

    @Override
    public void send() throws SQLException {
        insert.executeBatch();
        gathered = 0;
    }

    @Override
    public void clear() throws SQLException {
        insert.clearBatch();
        column = 0;
        gathered = 0;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
