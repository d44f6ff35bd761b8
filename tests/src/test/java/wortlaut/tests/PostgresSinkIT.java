package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wortlaut.events.WortlautException;
import wortlaut.sink.Batch;
import wortlaut.sink.LogOfRecords;
import wortlaut.sink.Sink;
import wortlaut.sink.UnavailableException;
import wortlaut.sink.jdbc.Database;
import wortlaut.sink.jdbc.JdbcSink;
import wortlaut.sink.jdbc.JdbcSinkContract;
import wortlaut.sink.jdbc.postgres.Postgres;

/** The sink of tables on a real PostgreSQL server, a process of its own; a database for each test. */
class PostgresSinkIT extends JdbcSinkContract {
    private static EmbeddedPostgres server;
    private static int databases;

    private final String database = newDatabase();

    private static String newDatabase() {
        String name = "test" + databases++;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (SQLException e) {
            throw new AssertionError(e);
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
    protected Database database() {
        return at(database);
    }

    @Override
    protected Database emptyDatabase() {
        return at(newDatabase());
    }

    private static Database at(String name) {
        return Postgres.at("//postgres:postgres@localhost:" + server.getPort() + "/" + name);
    }

    /** The server rolls back what a lost connection had not committed. */
    @Override
    protected void kill(Sink sink) {
        sink.close();
    }

    @Test
    void valueThatTheServerRefusesIsTheRecordsFaultAndNotRepeatedInTheMessage() throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE articles ADD CHECK (text NOT LIKE '%secret%')");
        }
        log.cause().article("b", "1", "Birch left.").article("a", "1", "Birch kept a secret.");
        Batch batch = log.batch();

        assertThatThrownBy(() -> sink.write(batch))
                .isInstanceOf(WortlautException.class)
                .isNotInstanceOf(UnavailableException.class)
                .hasMessageContaining("cannot write to PostgreSQL")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("INSERT")
                .hasMessageNotContaining("Birch");
        sink.write(new Batch(batch.records().subList(0, 1), Map.of(LogOfRecords.ENRICHED, 2L)));
        assertThat(articles()).containsOnlyKeys("b");
    }

    @Test
    void serverThatIsNotThereIsTheWorldsFault() {
        Database nowhere = Postgres.at("//postgres@127.0.0.1:" + FreePort.find() + "/news");

        assertThatThrownBy(() -> JdbcSink.at(nowhere).open())
                .isInstanceOf(UnavailableException.class)
                .hasMessageStartingWith("cannot open PostgreSQL 127.0.0.1:");
    }
}
