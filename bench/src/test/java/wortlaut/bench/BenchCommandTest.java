package wortlaut.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.bench.part.Part;

class BenchCommandTest {
    @Test
    void withoutPartsAllThatTakeMinutesAreMeasured() {
        assertThat(names(List.of())).containsExactly("analysis", "command", "pipeline", "latency", "sinks");
    }

    @Test
    void partsAreMeasuredOnceInTheirOwnOrder() {
        assertThat(names(List.of("sinks", "Command", "sinks"))).containsExactly("command", "sinks");
    }

    @Test
    void allIsEverythingTheLongOnesToo() {
        assertThat(names(List.of("all"))).containsAll(names(List.of())).endsWith("logs");
    }

    @Test
    void whatIsNoPartIsToldWithWhatThereIs() {
        assertThatThrownBy(() -> Parts.named(List.of("speed")))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("'speed' is no part; there are aliases, all, analysis, command,");
    }

    @Test
    void optionsThatCannotBeMeantAreWrongUsage() {
        assertThat(run("--articles", "many")).isEqualTo(2);
        assertThat(run("--nothing")).isEqualTo(2);
    }

    @Test
    void theHelpNamesEveryPartAndShowsExamples() {
        CommandLine command = WortlautBench.commandLine();
        StringWriter help = new StringWriter();
        command.usage(new PrintWriter(help));

        assertThat(help.toString()).contains("Examples:").contains(names(List.of("all")));
    }

    private static int run(String... arguments) {
        return WortlautBench.commandLine().execute(arguments);
    }

    private static List<String> names(List<String> asked) {
        return Parts.named(asked).stream().map(Part::name).toList();
    }
}
