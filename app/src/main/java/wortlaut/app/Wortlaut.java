package wortlaut.app;

import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import wortlaut.app.command.AuditCommand;
import wortlaut.app.command.BrokerCommand;
import wortlaut.app.command.EnrichCommand;
import wortlaut.app.command.FeedCommand;
import wortlaut.app.command.ReplayCommand;
import wortlaut.app.command.RunCommand;
import wortlaut.app.command.ServeCommand;
import wortlaut.app.command.SinkCommand;
import wortlaut.app.command.SourcesCommand;
import wortlaut.app.command.SubscribeCommand;
import wortlaut.app.command.TopicsCommand;
import wortlaut.app.command.VerifyCommand;
import wortlaut.app.command.train.TrainCommand;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.LinesForPeople;
import wortlaut.app.terminal.TerminalOutput;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.Printable;
import wortlaut.events.WortlautException;

/** The command line: one class a command, one line an error. */
@Command(
        name = "wortlaut",
        description = "Who said what: articles in, entities and quotes with their speakers out, on a Kafka log.",
        versionProvider = ProgramVersion.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            FeedCommand.class,
            EnrichCommand.class,
            SubscribeCommand.class,
            ReplayCommand.class,
            SinkCommand.class,
            ServeCommand.class,
            BrokerCommand.class,
            TopicsCommand.class,
            SourcesCommand.class,
            VerifyCommand.class,
            AuditCommand.class,
            TrainCommand.class
        },
        footerHeading = "%nExit status:%n",
        footer = {
            "  0 done, 1 failed, 2 wrong usage, 3 some records were rejected or dead-lettered, or an audit found differences",
            "",
            "Try:  wortlaut run          everything at once, with sample articles",
            "      wortlaut COMMAND --help",
            "      wortlaut bench --help     measuring all this, from the source tree"
        })
public final class Wortlaut {
    private static final int MOST_REASONS = 4;

    private Wortlaut() {}

    public static void main(String[] args) {
        // Numbers are written alike in every country, in names of files too.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        // German news on a machine without a locale: Java 17 would print question marks.
        System.setOut(new PrintStream(TerminalOutput.standard(), true, StandardCharsets.UTF_8));
        System.setErr(new LinesForPeople(FileDescriptor.err));
        System.exit(commandLine().execute(args));
    }

    /** The whole command line, such as for parsing without running. */
    public static CommandLine commandLine() {
        return new CommandLine(new Wortlaut())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(e -> ExitStatus.FAILED)
                .setExecutionExceptionHandler(oneLine())
                .setParameterExceptionHandler((e, args) -> wrongUsage(e.getCommandLine(), e));
    }

    /** What we foresaw is told in one line; anything else is a mistake of ours and shows where it happened. */
    private static IExecutionExceptionHandler oneLine() {
        return (Exception e, CommandLine command, ParseResult parsed) -> {
            if (e instanceof WrongUsage) {
                return wrongUsage(command, e);
            } else if (e instanceof WortlautException) {
                complain(command, e);
            } else if (e instanceof KafkaException) {
                complain(command, new WortlautException("Kafka: " + reasons(e)));
            } else {
                command.getErr().println("wortlaut: this should not have happened; please report it:");
                e.printStackTrace(System.err);
            }
            return ExitStatus.FAILED;
        };
    }

    /** What clients and brokers have to say: settings that do not fit, refusals, answers that never came. */
    private static String reasons(Throwable e) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Throwable cause = e; cause != null && reasons.size() < MOST_REASONS; cause = cause.getCause()) {
            reasons.add(String.valueOf(cause.getMessage()));
        }
        return String.join(": ", reasons);
    }

    private static int wrongUsage(CommandLine command, Exception e) {
        complain(command, e);
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.WRONG_USAGE;
    }

    private static void complain(CommandLine command, Exception e) {
        command.getErr().println("wortlaut: " + Printable.line(String.valueOf(e.getMessage())));
    }
}
