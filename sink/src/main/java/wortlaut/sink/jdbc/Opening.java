package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import wortlaut.events.WortlautException;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkPlace;
import wortlaut.sink.UnavailableException;

/**
 * A database as the place of a sink: its tables are made or brought up to date, then the sink is connected.
 *
 * @param filling whether the sink may do without indexes until all is in it
 */
record Opening(Database database, boolean filling) implements SinkPlace {
    @Override
    public Sink open() {
        Schema.migrate(database);
        try {
            Connection connection = database.source().getConnection();
            try {
                return new JdbcSink(database, connection, filling);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failure(database, e);
        }
    }

    @Override
    public SinkPlace forFilling() {
        return new Opening(database, true);
    }

    @Override
    public String description() {
        return database.description();
    }

    /** What may be there later is waited for; wrong rights or names are said at once. */
    static WortlautException failure(Database database, Exception e) {
        String message = "cannot open " + database.description() + ": " + Reason.of(e, database);
        return Reason.chain(e).stream().anyMatch(database::isNotThereYet)
                ? new UnavailableException(message, e)
                : new WortlautException(message, e);
    }
}
