package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import wortlaut.events.WortlautException;

/** Steps on one connection of which each is kept as a whole or not at all, and what it means when one fails. */
final class Transactions {
    private final Database database;
    private final Connection connection;
    private final Step forget;

    /** What is to be kept together. */
    interface Step {
        void run() throws SQLException;
    }

    /** @param forget drops what was gathered for statements that did not come to be executed */
    Transactions(Database database, Connection connection, Step forget) {
        this.database = database;
        this.connection = connection;
        this.forget = forget;
    }

    /** @throws WortlautException as {@link Trouble} says whose fault it is; nothing of the step is kept then */
    void run(Step step) {
        try {
            try {
                step.run();
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Statements without parameters, in one transaction. */
    void execute(String... statements) {
        run(() -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.executeUpdate(sql);
                }
            }
        });
    }

    /** Lets go of the connection; what was not committed is gone. Can be called twice. */
    void close() {
        try {
            if (!connection.isClosed()) {
                connection.close();
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private void rollBack(Throwable why) {
        try {
            forget.run();
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    private WortlautException failure(SQLException e) {
        String message = "cannot write to " + database.description() + ": " + Reason.of(e, database);
        return Trouble.of(e, database).saying(message, e);
    }
}
