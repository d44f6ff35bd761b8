package wortlaut.sink.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import wortlaut.events.WortlautException;

final class DatabaseTest {
    @Test
    void userAndPasswordInThePostgresAddressAreDecodedAndNeverShown() {
        Database database = Database.at("postgresql://ada:p%40ss+word@db.example.org:5433/news?sslmode=require");
        PGSimpleDataSource source = (PGSimpleDataSource) database.source();
        assertThat(source.getUser()).isEqualTo("ada");
        assertThat(source.getPassword()).isEqualTo("p@ss+word");
        assertThat(source.getServerNames()).containsExactly("db.example.org");
        assertThat(source.getPortNumbers()).containsExactly(5433);
        assertThat(source.getSslMode()).isEqualTo("require");
        assertThat(database.description()).isEqualTo("PostgreSQL db.example.org:5433/news");
    }

    @Test
    void jdbcAddressWithUserAndPasswordAsOptionsIsTakenToo() {
        Database database = Database.at("jdbc:postgresql://localhost/news?user=ada&password=secret");
        assertThat(((PGSimpleDataSource) database.source()).getUser()).isEqualTo("ada");
        assertThat(database.description()).isEqualTo("PostgreSQL localhost/news");
    }

    @Test
    void otherDatabasesAreRefused() {
        assertThatThrownBy(() -> Database.at("mysql://localhost/news"))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("'mysql'")
                .hasMessageContaining("sqlite:FILE");
    }

    @Test
    void databaseThatDoesNotAnswerIsAClearError() {
        assertThatThrownBy(() -> JdbcSink.open("postgresql://ada:secret@localhost:1/news"))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("cannot open PostgreSQL localhost:1/news")
                .hasMessageContaining("refused")
                .hasMessageNotContaining("secret");
    }
}
