package wortlaut.sink.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;
import wortlaut.events.json.Json;

/** A statement about many rows at once, whose only parameter is the list of their keys. */
final class Keys implements AutoCloseable {
    private static final Json<Object[]> LIST = Json.of(Object[].class, "list of keys");

    private final PreparedStatement statement;

    /** @param sql with {@code %s} where the keys are to stand, as a query of one column */
    Keys(Connection connection, String sql, String keys) throws SQLException {
        statement = connection.prepareStatement(String.format(Locale.ROOT, sql, keys));
    }

    /** The statement with these keys, to be executed. */
    PreparedStatement of(Collection<?> keys) throws SQLException {
        statement.setString(1, new String(LIST.write(keys.toArray()), StandardCharsets.UTF_8));
        return statement;
    }

    /** Executes it, if there are any. */
    void run(Collection<?> keys) throws SQLException {
        if (!keys.isEmpty()) {
            of(keys).executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
