package wortlaut.sink.jdbc;

import java.sql.SQLException;
import java.util.Arrays;

/** SQLSTATE (ISO 9075): five characters, of which the first two are a class of errors. */
public final class SqlState {
    private SqlState() {}

    /** Whether the error has one; drivers of databases without give null or nothing. */
    public static boolean isIn(SQLException error) {
        String state = error.getSQLState();
        return state != null && state.length() == 5;
    }

    /** Whether the error's begins with one of these. */
    public static boolean begins(SQLException error, String... beginnings) {
        String state = error.getSQLState();
        return state != null && isIn(error) && Arrays.stream(beginnings).anyMatch(state::startsWith);
    }
}
