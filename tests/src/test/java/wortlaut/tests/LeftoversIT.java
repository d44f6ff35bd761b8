package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a killed program leaves behind outside of its data folder, and who may look into that. */
@EnabledOnOs(OS.LINUX)
class LeftoversIT {
    @TempDir
    Path folder;

    @Test
    void killsLeaveNothingInTheTemporaryFolderAndTheDataFolderIsPrivate() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path article = Files.writeString(folder.resolve("a.txt"), "„Wir bleiben“, sagte Karin Weber in Bremen.");
        Path data = folder.resolve("data");

        for (int kill = 0; kill < 2; kill++) {
            Program run = Program.startWith(
                    List.of("-Djava.io.tmpdir=" + temporary),
                    "run",
                    article.toString(),
                    "--data",
                    data.toString(),
                    "--port",
                    "0",
                    "--http-port",
                    "0");
            await().atMost(Duration.ofMinutes(2)).until(() -> run.errors().contains("1 fed") || !run.isAlive());
            assertThat(run.isAlive()).as(run.errors()).isTrue();
            run.kill();
        }

        assertThat(nativeLibraries(temporary)).isEmpty();
        assertThat(nativeLibraries(data)).hasSizeGreaterThanOrEqualTo(2);
        for (String name : List.of("", "kafka", "state", "files", "native", "wortlaut.db", "wortlaut.log")) {
            assertThat(Files.getPosixFilePermissions(data.resolve(name)))
                    .as(name)
                    .doesNotContain(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        }
    }

    private static List<Path> nativeLibraries(Path where) throws IOException {
        try (Stream<Path> files = Files.walk(where)) {
            return files.filter(file -> file.toString().contains(".so"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
