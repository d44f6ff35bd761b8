package wortlaut.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;

/** How the program tells what went wrong. */
class ErrorLinesTest {
    private final StringWriter errors = new StringWriter();

    @Command(name = "fail")
    private record Failing(RuntimeException failure) implements Callable<Integer> {
        @Override
        public Integer call() {
            throw failure;
        }
    }

    @Test
    void whatWasForeseenIsOneLineThatNobodyForges() {
        int status = fail(new WortlautException("disk full\nwortlaut: all is well\u001b[2J"));

        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(errors.toString())
                .isEqualToIgnoringNewLines("wortlaut: disk full\\u000awortlaut: all is well\\u001b[2J");
    }

    @Test
    void wrongUsageNamesTheHelp() {
        assertThat(fail(new WrongUsage("--a 7: give 8"))).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(errors.toString().lines()).containsExactly("wortlaut: --a 7: give 8", "Try 'wortlaut fail --help'.");
    }

    @Test
    void whatKafkaSaysIsToldWithItsReasonsAndNoTrace() {
        ConfigException reason = new ConfigException("No resolvable bootstrap urls given");
        int status = fail(new KafkaException(
                "Failed to create new KafkaAdminClient", new KafkaException(reason.getMessage(), reason)));

        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(errors.toString())
                .isEqualToIgnoringNewLines(
                        "wortlaut: Kafka: Failed to create new KafkaAdminClient: No resolvable bootstrap urls given");
    }

    @Test
    void aMistakeOfOursShowsWhereItHappened() {
        PrintStream before = System.err;
        ByteArrayOutputStream trace = new ByteArrayOutputStream();
        System.setErr(new PrintStream(trace, true, UTF_8));
        try {
            assertThat(fail(new IllegalStateException("oops"))).isEqualTo(ExitStatus.FAILED);
        } finally {
            System.setErr(before);
        }

        assertThat(errors.toString()).contains("please report it");
        assertThat(trace.toString(UTF_8))
                .contains("java.lang.IllegalStateException: oops", "\tat wortlaut.app.ErrorLinesTest");
    }

    private int fail(RuntimeException failure) {
        return Wortlaut.commandLine()
                .addSubcommand(new Failing(failure))
                .setErr(new PrintWriter(errors, true))
                .execute("fail");
    }
}
