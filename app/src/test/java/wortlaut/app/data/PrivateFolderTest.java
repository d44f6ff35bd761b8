package wortlaut.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PrivateFolderTest {
    @TempDir
    Path folder;

    @Test
    void aDataFolderIsItsOwnersOnlyWithAllThatIsMadeInIt() throws IOException {
        Path data = PrivateFolder.ofData(folder.resolve("a/data"), List.of("kafka"), List.of("wortlaut.db"));

        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("kafka"))).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("wortlaut.db"))).isEqualTo("rw-------");
    }

    @Test
    void aDataFolderFromEarlierIsClosed() throws IOException {
        Path data = open("data");
        Files.createFile(data.resolve("wortlaut.db"));

        PrivateFolder.ofData(data, List.of(), List.of());

        assertThat(permissions(data)).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatSomebodyElseMadeStaysAsItIs() throws IOException {
        Path shared = open("shared");

        PrivateFolder.ofData(shared, List.of("kafka"), List.of("wortlaut.log"));

        assertThat(permissions(shared)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(shared.resolve("kafka"))).isEqualTo("rwx------");
        assertThat(permissions(shared.resolve("wortlaut.log"))).isEqualTo("rw-------");
    }

    private Path open(String name) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        return Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
