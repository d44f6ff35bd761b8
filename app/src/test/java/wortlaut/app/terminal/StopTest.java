package wortlaut.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StopTest {
    private Process program;

    @AfterEach
    void end() {
        program.destroyForcibly();
    }

    @Test
    void whatHangsInClosingIsNamedAndDoesNotKeepTheProcess() throws Exception {
        BufferedReader output = start(500);
        assertThat(output.readLine()).isEqualTo("ready");

        program.toHandle().destroy();

        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(ExitStatus.FAILED);
        assertThat(rest(output)).contains("hangs in wortlaut.app.terminal.HangsInClosing.main");
    }

    @Test
    void asksTwiceEndsAtOnce() throws Exception {
        BufferedReader output = start(3_600_000);
        assertThat(output.readLine()).isEqualTo("ready");
        program.toHandle().destroy();
        assertThat(output.readLine()).isEqualTo("closing");

        program.toHandle().destroy();

        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(rest(output)).contains("ended at once");
    }

    private BufferedReader start(long closingMillis) throws IOException {
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HangsInClosing.class.getName(),
                        Long.toString(closingMillis))
                .redirectErrorStream(true)
                .start();
        return program.inputReader(StandardCharsets.UTF_8);
    }

    private static String rest(BufferedReader output) throws IOException {
        return String.join("\n", output.lines().toList());
    }
}
