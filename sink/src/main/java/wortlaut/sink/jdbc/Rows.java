package wortlaut.sink.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * New rows of one table, gathered and sent together. The values of a row are given in the order of its columns, each once. Of one thread.
 */
public interface Rows extends AutoCloseable {

    /** Text that the database can keep. */
    Rows text(@Nullable String value) throws SQLException;

    /** The same as UTF-8. */
    Rows utf8(byte[] value) throws SQLException;

    Rows number(long value) throws SQLException;

    Rows real(double value) throws SQLException;

    /** No value. */
    Rows none() throws SQLException;

    /** The row is complete. */
    void end() throws SQLException;

    /** Sends what was gathered and not yet sent. */
    void send() throws SQLException;

    /** Drops it. */
    void clear() throws SQLException;

    @Override
    void close() throws SQLException;
}
