package wortlaut.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** By the library of SQLite, which is only named to it and not loaded here. */
@DisabledOnOs(OS.WINDOWS)
class NativeLibrariesTest {
    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private final String path = System.clearProperty(PATH);
    private final String name = System.clearProperty(NAME);

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        put(PATH, path);
        put(NAME, name);
    }

    private static void put(String property, String value) {
        if (value == null) {
            System.clearProperty(property);
        } else {
            System.setProperty(property, value);
        }
    }

    @Test
    void aLibraryIsUnpackedOnceAndUsedFromThere() throws IOException {
        NativeLibraries.in(folder.resolve("native")).sqlite();
        Path library = Path.of(System.getProperty(PATH), System.getProperty(NAME));
        assertThat(library).isRegularFile().startsWith(folder.toAbsolutePath());
        FileTime unpacked = FileTime.fromMillis(1_000);
        Files.setLastModifiedTime(library, unpacked);

        NativeLibraries.in(folder.resolve("native")).sqlite();

        assertThat(Files.getLastModifiedTime(library)).isEqualTo(unpacked);
        assertThat(files(library.getParent())).containsExactly(library);
    }

    @Test
    void whatAKillLeftBehindIsReplaced() throws IOException {
        NativeLibraries.in(folder.resolve("native")).sqlite();
        Path library = Path.of(System.getProperty(PATH), System.getProperty(NAME));
        long size = Files.size(library);
        Files.writeString(library, "half");

        NativeLibraries.in(folder.resolve("native")).sqlite();

        assertThat(library).hasSize(size);
    }

    @Test
    void theFolderIsItsOwnersOnly() throws IOException {
        NativeLibraries.in(folder.resolve("native")).sqlite();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("native"))))
                .isEqualTo("rwx------");
    }

    @Test
    void aFolderThatOthersCanWriteToIsNotUsed() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));

        NativeLibraries.in(shared).sqlite();

        assertThat(System.getProperty(PATH)).isNull();
        assertThat(files(shared)).isEmpty();
    }

    @Test
    void whereNothingCanBeMadeTheLibraryIsLeftToItself() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        NativeLibraries.in(file).sqlite();

        assertThat(System.getProperty(PATH)).isNull();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }
}
