package wortlaut.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.Printable;
import wortlaut.events.WortlautException;

/** Started by the launcher for {@code wortlaut bench}. */
public final class WortlautBench {
    private WortlautBench() {}

    public static void main(String[] args) {
        // Numbers are written alike in every country.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(commandLine().execute(args));
    }

    /** The command line, such as for parsing without running. */
    static CommandLine commandLine() {
        return new CommandLine(new BenchCommand())
                .setParameterExceptionHandler((e, args) -> wrongUsage(e))
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof WrongUsage) {
                        return wrongUsage(e);
                    } else if (e instanceof WortlautException) {
                        complain(e);
                    } else {
                        System.err.println("wortlaut bench: this should not have happened; please report it:");
                        e.printStackTrace(System.err);
                    }
                    return ExitStatus.FAILED;
                });
    }

    private static int wrongUsage(Exception e) {
        complain(e);
        System.err.println("Try 'wortlaut bench --help'.");
        return ExitStatus.WRONG_USAGE;
    }

    private static void complain(Exception e) {
        System.err.println("wortlaut bench: " + Printable.line(String.valueOf(e.getMessage())));
    }
}
