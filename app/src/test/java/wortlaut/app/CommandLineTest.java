package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What `--help` promises, of every command. */
class CommandLineTest {
    private static final CommandLine PROGRAM = Wortlaut.commandLine();
    private static final String CALL = "wortlaut ";

    @ParameterizedTest
    @MethodSource("commands")
    void helpHasExamplesAndEachOfThemIsUnderstood(String name) {
        List<String> examples = examples(command(name).getCommandSpec());

        assertThat(examples).anyMatch(example -> (example + " ").startsWith(name + " "));
        for (String example : examples) {
            String[] arguments = example.substring(CALL.length()).split("\\s+", -1);
            assertThatCode(() -> PROGRAM.parseArgs(arguments)).as(example).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpSaysWhatTheCommandAndEachOfItsOptionsIsFor(String name) {
        CommandSpec spec = command(name).getCommandSpec();

        assertThat(spec.usageMessage().description()).isNotEmpty();
        for (OptionSpec option : spec.options()) {
            assertThat(option.description()).as(option.longestName()).isNotEmpty();
        }
    }

    @Test
    void everyCommandIsInTheHelpOfTheProgram() {
        String help = PROGRAM.getUsageMessage();

        assertThat(PROGRAM.getSubcommands().keySet()).isNotEmpty().allMatch(help::contains);
    }

    /** The full names of all commands, those below commands too. */
    static Stream<String> commands() {
        return PROGRAM.getSubcommands().values().stream()
                .flatMap(CommandLineTest::withSubcommands)
                .map(command -> command.getCommandSpec().qualifiedName());
    }

    private static Stream<CommandLine> withSubcommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().flatMap(CommandLineTest::withSubcommands));
    }

    private static CommandLine command(String name) {
        CommandLine command = PROGRAM;
        for (String word : name.substring(CALL.length()).split(" ", -1)) {
            command = command.getSubcommands().get(word);
        }
        return command;
    }

    /** The calls of this program in a command's footer, without what the shell does with them. */
    private static List<String> examples(CommandSpec spec) {
        String footer = String.join("\n", spec.usageMessage().footer()).replace("\\\n", " ");
        List<String> examples = new ArrayList<>();
        for (String line : footer.lines().filter(line -> line.startsWith("  ")).toList()) {
            for (String call : line.split("[|>]", -1)) {
                String plain = call.strip().replaceFirst("^([A-Z_]+=\\S+ )+", "");
                if (plain.startsWith(CALL)) {
                    examples.add(plain);
                }
            }
        }
        return examples;
    }
}
