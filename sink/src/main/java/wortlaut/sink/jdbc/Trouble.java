package wortlaut.sink.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import wortlaut.events.WortlautException;
import wortlaut.sink.UnavailableException;
import wortlaut.sink.UnusableException;

/**
 * What an error of a database is about, as its kind tells it. Only what is known to be about values is blamed on a record; whatever else
 * there is, is the world's and waited for.
 */
public enum Trouble {
    /** A value that the database does not take. */
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

    abstract WortlautException saying(String message, SQLException cause);

    /** What the outermost error is about of those that this database can tell. */
    static Trouble of(SQLException error, Database database) {
        return Reason.chain(error).stream()
                .map(database::trouble)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(WORLD);
    }
}
