package wortlaut.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LoggingTest {
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final Set<Appender<ILoggingEvent>> before = appenders();

    @TempDir
    Path folder;

    @AfterEach
    void detach() {
        appenders().stream().filter(appender -> !before.contains(appender)).forEach(appender -> {
            ROOT.detachAppender(appender);
            appender.stop();
        });
    }

    @Test
    void messagesAndTracesGoIntoTheFileAndForgeNoLine() throws IOException {
        Logging.toFile(folder);
        LoggerFactory.getLogger("org.apache.kafka.Test")
                .warn("id {}", "a\n2026-11-01 ERROR forged", new IllegalStateException("b\nERROR forged\tc"));

        List<String> lines = Files.readAllLines(folder.resolve("wortlaut.log"));
        assertThat(lines.get(0))
                .matches(
                        "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S+ WARN  \\[.+] org\\.apache\\.kafka\\.Test"
                                + " - id a\\\\u000a2026-11-01 ERROR forged");
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.startsWith("  | "));
        assertThat(lines).noneMatch(line -> line.contains("\\u0009"));
        assertThat(lines).anyMatch(line -> line.startsWith("  | \tat wortlaut.app.terminal.LoggingTest"));
    }

    @Test
    void whatIsSaidForPeopleOnlyIsNotWrittenBelowItsLevel() throws IOException {
        Logging.toFile(folder);
        LoggerFactory.getLogger("org.apache.kafka.Test").info("chatter");

        assertThat(folder.resolve("wortlaut.log")).isEmptyFile();
    }

    private static Set<Appender<ILoggingEvent>> appenders() {
        Set<Appender<ILoggingEvent>> all = new HashSet<>();
        for (Iterator<Appender<ILoggingEvent>> each = ROOT.iteratorForAppenders(); each.hasNext(); ) {
            all.add(each.next());
        }
        return all;
    }
}
