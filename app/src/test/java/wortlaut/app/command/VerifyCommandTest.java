package wortlaut.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.app.Samples;
import wortlaut.app.Wortlaut;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.events.json.Json;

class VerifyCommandTest {
    private static final String RIGHT = new String(Json.ENRICHED.write(Samples.article(Samples.direct())), UTF_8);
    private static final String WRONG =
            RIGHT.replace("\"exact\":\"sagte\"", "\"exact\":\"\u001bfragte\"".replace("\u001b", "\\u001b"));

    private final InputStream in = System.in;
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, UTF_8));
        System.setErr(new PrintStream(said, true, UTF_8));
    }

    @AfterEach
    void restore() {
        System.setIn(in);
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void filesThatAreRightAreDone() throws IOException {
        String one = file("one.jsonl", (RIGHT + "\n" + RIGHT + "\n").getBytes(UTF_8));
        String two = file("two.jsonl", RIGHT.getBytes(UTF_8));

        assertThat(verify(one, two)).isEqualTo(ExitStatus.DONE);
        assertThat(printed.toString(UTF_8)).isEmpty();
        assertThat(said.toString(UTF_8)).isEqualToIgnoringNewLines("3 enriched articles verified, 0 complaints");
    }

    @Test
    void whatIsWrongIsPrintedSafelyAndTheRestIsVerified() throws IOException {
        String bytes = file("bytes.jsonl", new byte[] {(byte) 0xFF, (byte) 0xFE, '\n'});
        String wrong = file("wrong.jsonl", (WRONG + "\n" + RIGHT + "\n").getBytes(UTF_8));

        assertThat(verify(bytes, wrong)).isEqualTo(ExitStatus.FAILED);
        assertThat(printed.toString(UTF_8).lines()).hasSize(2);
        assertThat(printed.toString(UTF_8))
                .contains("bytes.jsonl:1: this is not UTF-8", "wrong.jsonl:1: ")
                .doesNotContain("\u001b");
        assertThat(said.toString(UTF_8)).contains("3 enriched articles verified, 2 complaints");
    }

    @Test
    void withoutFilesStandardInputIsVerified() {
        System.setIn(new ByteArrayInputStream((WRONG + "\n").getBytes(UTF_8)));

        assertThat(verify()).isEqualTo(ExitStatus.FAILED);
        assertThat(printed.toString(UTF_8)).startsWith("standard input:1: ");
    }

    private static int verify(String... files) {
        String[] arguments = new String[files.length + 1];
        arguments[0] = "verify";
        System.arraycopy(files, 0, arguments, 1, files.length);
        return Wortlaut.commandLine().execute(arguments);
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
