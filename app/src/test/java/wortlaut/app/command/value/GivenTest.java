package wortlaut.app.command.value;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.app.terminal.WrongUsage;

class GivenTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() throws IOException {
        file = Files.writeString(folder.resolve("file"), "x");
    }

    @Test
    void whatIsNotGivenIsRight() {
        assertThatCode(() -> {
                    Given.file("--a", null);
                    Given.folder("--a", null);
                    Given.existingFolder("--a", null);
                    Given.output("--a", null);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aFileIsThereAndNoFolder() {
        Given.file("--a", file);

        refused(() -> Given.file("--a", folder), "--a " + folder);
        refused(() -> Given.file("--a", folder.resolve("none")), "there is no such file");
    }

    @Test
    void aFolderMayBeMadeOrHaveToBeThere() {
        Given.folder("--a", folder);
        Given.folder("--a", folder.resolve("none"));
        Given.existingFolder("--a", folder);

        refused(() -> Given.folder("--a", file), "--a " + file);
        refused(() -> Given.existingFolder("--a", file), "there is no such folder");
        refused(() -> Given.existingFolder("--a", folder.resolve("none")), "there is no such folder");
    }

    @Test
    void outputIsWrittenOverAFileOrIntoFoldersThatAreMade() {
        Given.output("--a", file);
        Given.output("--a", folder.resolve("none/below/none"));
        Given.output("--a", Path.of("model"));

        refused(() -> Given.output("--a", folder), "this is a folder");
        refused(() -> Given.output("--a", file.resolve("below")), "nothing can be written to the folder " + file);
    }

    private static void refused(Runnable check, String complaint) {
        assertThatThrownBy(check::run).isInstanceOf(WrongUsage.class).hasMessageContaining(complaint);
    }
}
