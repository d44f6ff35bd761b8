package wortlaut.app.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import wortlaut.events.Printable;

class PrintableTest {
    private static final String HOSTILE = "a\u001b[2Jb\u009b31mc\u202ed\u2066e\u2028f\u0007g\u007fh\u0000i";
    private static final String SHOWN = "a\\u001b[2Jb\\u009b31mc\\u202ed\\u2066e\\u2028f\\u0007g\\u007fh\\u0000i";

    @Test
    void whatATerminalObeysIsShownInstead() {
        assertThat(Printable.line(HOSTILE)).isEqualTo(SHOWN);
        assertThat(Printable.text(HOSTILE)).isEqualTo(SHOWN);
    }

    @Test
    void lineBreaksStayInTextOnly() {
        assertThat(Printable.line("a\r\nwortlaut: b\tc")).isEqualTo("a\\u000d\\u000awortlaut: b\\u0009c");
        assertThat(Printable.text("a\r\nb\tc")).isEqualTo("a\nb\tc");
    }

    @Test
    void ordinaryTextIsTheSame() {
        String text = "„Schön“, sagte Ἀθηνᾶ – 𝒜 👩‍👧, עברית, العربية";
        assertThat(Printable.line(text)).isSameAs(text);
    }

    @Test
    void terminalGetsTheSameJsonInWhateverPieces() throws IOException {
        String json = "{\"a\":\"ü\u009b31m\u202e„“\u0085𝒜\"}\n";
        for (int piece = 1; piece < 6; piece++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (TerminalOutput out = new TerminalOutput(bytes)) {
                byte[] all = json.getBytes(UTF_8);
                for (int at = 0; at < all.length; at += piece) {
                    out.write(all, at, Math.min(piece, all.length - at));
                }
            }
            assertThat(bytes.toString(UTF_8)).isEqualTo("{\"a\":\"ü\\u009b31m\\u202e„“\\u0085𝒜\"}\n");
        }
    }

    @Test
    void noMessageForgesALineOfTheLog() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        LoggingEvent event = new LoggingEvent(
                "",
                context.getLogger("a"),
                Level.INFO,
                "id {}",
                new IllegalStateException("x\nERROR forged"),
                new Object[] {"a\nERROR forged"});
        LogTrace trace = new LogTrace();
        trace.start();

        assertThat(new LogMessage().convert(event)).isEqualTo("id a\\u000aERROR forged");
        assertThat(trace.convert(event).lines()).allMatch(line -> line.startsWith("  | "));
    }
}
