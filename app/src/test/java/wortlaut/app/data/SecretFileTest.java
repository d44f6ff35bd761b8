package wortlaut.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
class SecretFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "rw-------,false",
        "r--------,false",
        "rwx-wx-wx,false",
        "rw-r-----,true",
        "rw----r--,true",
        "rw-r--r--,true"
    })
    void othersAreAllButTheOwner(String permissions, boolean readable) throws IOException {
        assertThat(SecretFile.canOthersRead(file(permissions))).isEqualTo(readable);
    }

    @Test
    void aFileThatIsNotThereIsNotComplainedOf() {
        assertThat(SecretFile.canOthersRead(folder.resolve("none"))).isFalse();
    }

    @Test
    void theWarningSaysWhatKeepsThemOut() throws IOException {
        assertThat(said(file("rw-r--r--"))).contains("others can read", "chmod 600 " + folder.resolve("secret"));
        assertThat(said(file("rw-------"))).isEmpty();
    }

    private Path file(String permissions) throws IOException {
        Path file = folder.resolve("secret");
        Files.writeString(file, "x");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static String said(Path file) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            SecretFile.warnIfOthersCanRead(file);
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
