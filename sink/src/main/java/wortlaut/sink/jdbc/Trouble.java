package wortlaut.sink.jdbc;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import wortlaut.events.WortlautException;
import wortlaut.sink.UnavailableException;
import wortlaut.sink.UnusableException;

/**
 * What an error of the database is about. Told from SQLSTATE's class (ISO 9075; PostgreSQL's appendix "Error Codes") or SQLite's primary
 * result code (sqlite.org/rescode.html). Only what is known to be about values is blamed on a record; whatever else there is, is the
 * world's and waited for.
 */
enum Trouble {
    /** A value that the database does not take: data exceptions (22), constraints (23), limits of a row or index (54). */
    RECORD {
        @Override
        WortlautException saying(String message, SQLException cause) {
            return new WortlautException(message, cause);
        }
    },
    /** Locked, full, gone, without rights: may be over some time. */
    WORLD {
        @Override
        WortlautException saying(String message, SQLException cause) {
            return new UnavailableException(message, cause);
        }
    },
    /** The file is damaged or no database. */
    BROKEN {
        @Override
        WortlautException saying(String message, SQLException cause) {
            return new UnusableException(message, cause);
        }
    };

    private static final int PRIMARY = 0xFF;

    abstract WortlautException saying(String message, SQLException cause);

    static Trouble of(SQLException error) {
        for (SQLException cause : Reason.chain(error)) {
            String state = cause.getSQLState();
            if (state != null && state.length() == 5) {
                return isAboutValues(state) ? RECORD : WORLD;
            }
            if (cause.getErrorCode() != 0) {
                return ofSqlite(cause.getErrorCode() & PRIMARY);
            }
        }
        return WORLD;
    }

    private static boolean isAboutValues(String state) {
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }

    private static Trouble ofSqlite(int code) {
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT.code
                || code == SQLiteErrorCode.SQLITE_TOOBIG.code
                || code == SQLiteErrorCode.SQLITE_MISMATCH.code
                || code == SQLiteErrorCode.SQLITE_RANGE.code) {
            return RECORD;
        }
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code
                ? BROKEN
                : WORLD;
    }
}
