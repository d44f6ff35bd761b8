package wortlaut.app.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class LinesForPeopleTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final LinesForPeople lines = new LinesForPeople(bytes);

    @Test
    void aStackTraceIsIndentedAndForgesNoLine() {
        Exception hostile =
                new IllegalStateException("a\nwortlaut: all is well\u001b[2J", new RuntimeException("b\tc"));
        hostile.printStackTrace(lines);

        assertThat(told().lines())
                .allMatch(line -> line.startsWith("java.lang.IllegalStateException: a\\u000awort")
                        || line.startsWith("    at ")
                        || line.startsWith("    ... ")
                        || line.equals("Caused by: java.lang.RuntimeException: b\\u0009c"));
        assertThat(told())
                .contains("    at wortlaut.app.terminal.LinesForPeopleTest")
                .doesNotContain("\t", "\u001b");
    }

    @Test
    void tabsWithinALineAreShown() {
        lines.println("\t\ta\tb");

        assertThat(told()).isEqualTo("        a\\u0009b" + System.lineSeparator());
    }

    @Test
    void bytesAreLeftAsTheyAre() {
        byte[] bar = "\r50 % \u001b[K".getBytes(UTF_8);
        lines.write(bar, 0, bar.length);
        lines.flush();

        assertThat(bytes.toByteArray()).isEqualTo(bar);
    }

    @Test
    void nothingToSayIsSaid() {
        lines.println((String) null);
        lines.println((Object) null);

        assertThat(told().lines()).containsExactly("null", "null");
    }

    private String told() {
        return bytes.toString(UTF_8);
    }
}
