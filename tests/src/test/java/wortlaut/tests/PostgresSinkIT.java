package wortlaut.tests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import wortlaut.sink.Sink;
import wortlaut.sink.jdbc.JdbcSinkContract;

/** The sink of tables on a real PostgreSQL server, a process of its own; a database for each test. */
class PostgresSinkIT extends JdbcSinkContract {
    private static EmbeddedPostgres server;
    private static int databases;

    private final String database = "test" + databases++;

    PostgresSinkIT() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    protected String url() {
        return "postgresql://postgres:postgres@localhost:" + server.getPort() + "/" + database;
    }

    /** The server rolls back what a lost connection had not committed. */
    @Override
    protected void kill(Sink sink) {
        sink.close();
    }
}
