package wortlaut.sink.jdbc.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.WortlautException;
import wortlaut.sink.Sink;
import wortlaut.sink.jdbc.Database;
import wortlaut.sink.jdbc.JdbcSink;
import wortlaut.sink.jdbc.JdbcSinkContract;

final class SqliteSinkTest extends JdbcSinkContract {
    @TempDir
    Path temporary;

    private int life;

    @Override
    protected Database database() {
        return Sqlite.at(file().toString());
    }

    @Override
    protected Database emptyDatabase() {
        return Sqlite.at(temporary.resolve("another.db").toString());
    }

    @Override
    protected void kill(Sink running) {
        Path before = file();
        life++;
        try {
            for (String part : new String[] {"", "-wal", "-shm"}) {
                Path from = Path.of(before + part);
                if (Files.exists(from)) {
                    Files.copy(from, Path.of(file() + part));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running.close();
    }

    @Test
    void othersCanReadWhileTheSinkIsOpen() {
        sink.write(log.cause().article("a", "1", "Birch spoke.").batch());
        assertThat(rows("PRAGMA journal_mode")).containsExactly("wal");
        assertThat(articles()).hasSize(1);
    }

    @Test
    void fileThatIsNoDatabaseIsAClearError() throws IOException {
        Path text = Files.writeString(
                temporary.resolve("text.db"), "This is not a database, only a text that is long enough.");
        assertThatThrownBy(() -> JdbcSink.at(Sqlite.at(text.toString())).open())
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining(text.toString())
                .hasMessageContaining("not a database");
    }

    private Path file() {
        return temporary.resolve("folder/wortlaut-" + life + ".db");
    }
}
