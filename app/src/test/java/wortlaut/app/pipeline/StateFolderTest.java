package wortlaut.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
    @TempDir
    Path state;

    @Test
    void stateStaysWithItsCluster() throws IOException {
        assertThat(StateFolder.bind(state, "one")).isFalse();
        Path store = store();

        assertThat(StateFolder.bind(state, "one")).isFalse();
        assertThat(store).exists();
    }

    @Test
    void stateOfAnotherClusterGoesAndNothingElseDoes() throws IOException {
        StateFolder.bind(state, "one");
        Path store = store();
        Path other = Files.createDirectories(state.resolve("native"));

        assertThat(StateFolder.bind(state, "two")).isTrue();
        assertThat(store).doesNotExist();
        assertThat(other).exists();
        assertThat(StateFolder.bind(state, "two")).isFalse();
    }

    @Test
    void stateOfAnEarlierProgramIsReadAgainFromTheLog() throws IOException {
        Path store = store();

        StateFolder.bind(state, "one");

        assertThat(store).doesNotExist();
    }

    private Path store() throws IOException {
        Path app = Files.createDirectories(state.resolve("wortlaut-enrich"));
        Files.createFile(app.resolve(".lock"));
        return Files.createFile(
                Files.createDirectories(app.resolve("0_0/rocksdb/versions")).resolve("000001.sst"));
    }
}
