package wortlaut.sink.jdbc;

import java.sql.SQLException;

/** Why a database failed, in one line. */
final class Reason {
    private Reason() {}

    /** The message of the first database error among the causes, else of the error itself. */
    static String of(Throwable error) {
        Throwable reason = error;
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                reason = cause;
                break;
            }
        }
        return String.valueOf(reason.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
