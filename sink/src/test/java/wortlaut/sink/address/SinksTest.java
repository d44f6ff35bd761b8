package wortlaut.sink.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.WortlautException;
import wortlaut.sink.Sink;

final class SinksTest {
    @TempDir
    Path folder;

    @Test
    void addressNamesTheKindOfSink() {
        try (Sink files = Sinks.open("jsonl:" + folder.resolve("files"));
                Sink sqlite = Sinks.open("sqlite:" + folder.resolve("a.db"));
                Sink jdbc = Sinks.open("jdbc:sqlite:" + folder.resolve("b.db"))) {
            assertThat(files.description()).startsWith("JSON Lines in ");
            assertThat(sqlite.description()).startsWith("SQLite ");
            assertThat(jdbc.description()).startsWith("SQLite ");
        }
    }

    @Test
    void unknownKindsAndEmptyPlacesAreClearErrors() {
        assertThatThrownBy(() -> Sinks.open("parquet:x"))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("'parquet'")
                .hasMessageContaining("jsonl:FOLDER")
                .hasMessageContaining("sqlite:FILE")
                .hasMessageContaining("postgresql://");
        assertThatThrownBy(() -> Sinks.open("jsonl:")).hasMessageContaining("names no folder");
        assertThatThrownBy(() -> Sinks.open("sqlite:")).hasMessageContaining("names no file");
        assertThatThrownBy(() -> Sinks.open("mysql://ada:secret@host/news"))
                .isInstanceOf(WortlautException.class)
                .hasMessageNotContaining("host")
                .hasMessageNotContaining("secret");
    }

    @Test
    void whatIsNotThereIsNotMadeByLookingIntoIt() {
        Path file = folder.resolve("none/a.db");

        assertThatThrownBy(() -> Sinks.contents("sqlite:" + file)).hasMessage("there is no SQLite " + file);
        assertThatThrownBy(() -> Sinks.contents("jdbc:sqlite:" + file)).hasMessage("there is no SQLite " + file);
        assertThat(file.getParent()).doesNotExist();
    }

    /** Addresses that messages and help show are taken, but for what stands in them for something else. */
    @Test
    void whatIsShownAsAnAddressIsOne() {
        assertThat(Sinks.addresses())
                .hasSize(5)
                .allSatisfy(address -> assertThat(Sinks.at(
                                address.replace("FOLDER", folder + "/f").replace("FILE", folder + "/f.db")))
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ada:geheim1/x@host/news",
                "postgresql://ada:ge@heim2@host/news",
                "jdbc:postgresql://ada:geheim?3@host/news",
                "postgresql://host/news?user=ada&password=geheim4"
            })
    void passwordsAreNeverShown(String target) {
        assertThat(Sinks.at(target).description()).isEqualTo("PostgreSQL host/news");
    }
}
