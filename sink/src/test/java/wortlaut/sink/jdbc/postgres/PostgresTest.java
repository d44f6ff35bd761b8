package wortlaut.sink.jdbc.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import wortlaut.events.WortlautException;
import wortlaut.sink.jdbc.Database;
import wortlaut.sink.jdbc.JdbcSink;

final class PostgresTest {
    @Test
    void userAndPasswordInThePostgresAddressAreDecodedAndNeverShown() {
        Database database = Postgres.at("//ada:p%40ss+word@db.example.org:5433/news?sslmode=require");
        PGSimpleDataSource source = (PGSimpleDataSource) database.source();
        assertThat(source.getUser()).isEqualTo("ada");
        assertThat(source.getPassword()).isEqualTo("p@ss+word");
        assertThat(source.getServerNames()).containsExactly("db.example.org");
        assertThat(source.getPortNumbers()).containsExactly(5433);
        assertThat(source.getSslMode()).isEqualTo("require");
        assertThat(database.description()).isEqualTo("PostgreSQL db.example.org:5433/news");
    }

    @Test
    void userAndPasswordAsOptionsAreTakenToo() {
        Database database = Postgres.at("//localhost/news?user=ada&password=secret");
        assertThat(((PGSimpleDataSource) database.source()).getUser()).isEqualTo("ada");
        assertThat(database.description()).isEqualTo("PostgreSQL localhost/news");
    }

    @Test
    void databaseThatDoesNotAnswerIsAClearError() {
        assertThatThrownBy(() -> JdbcSink.at(Postgres.at("//ada:secret@localhost:1/news"))
                        .open())
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("cannot open PostgreSQL localhost:1/news")
                .hasMessageContaining("refused")
                .hasMessageNotContaining("secret");
    }
}
