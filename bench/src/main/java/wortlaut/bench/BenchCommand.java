package wortlaut.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wortlaut.app.Wortlaut;
import wortlaut.app.command.value.Given;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.bench.article.GeneratedArticles;
import wortlaut.bench.part.Bench;
import wortlaut.bench.part.Outcome;
import wortlaut.bench.part.Part;
import wortlaut.bench.part.Settings;
import wortlaut.bench.process.Program;
import wortlaut.bench.process.Workshop;
import wortlaut.bench.result.Machine;
import wortlaut.bench.result.Results;
import wortlaut.bench.result.Table;

/** {@code wortlaut bench}: the figures of {@code docs/benchmarks.md}, measured again. */
@Command(
        name = "wortlaut bench",
        description = {
            "Measures the program from its source tree, each figure in turn with its ceiling: what could be had at the most on"
                    + " this machine, now. Prints tables, and writes JSON with every sample.",
            "",
            "Parts: analysis, command, pipeline, latency, sinks (without a part: these, about ten minutes on two cores);"
                    + " growth draws curves over texts, aliases, partitions and logs, each a part too (most of an hour);"
                    + " all: both."
        },
        mixinStandardHelpOptions = true,
        version = "measures what ./wortlaut --version says",
        footer = {
            "",
            "Examples:",
            "  wortlaut bench",
            "  wortlaut bench command --rounds 5",
            "  wortlaut bench pipeline sinks --articles 20000 --json results.json",
            "  wortlaut bench command --input articles.jsonl",
            "  wortlaut bench logs --largest-log 100000",
            "",
            "Exit status: 0 measured, whatever came out; 1 failed; 2 wrong usage."
        })
final class BenchCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "PART", description = "What to measure.")
    private List<String> parts = List.of();

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "5000",
            description = "To measure with (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often each figure is taken, in turn with the others (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--size",
            paramLabel = "BYTES",
            defaultValue = "" + GeneratedArticles.USUAL_BYTES,
            description = "Of a generated article's text (default: ${DEFAULT-VALUE}).")
    private int size;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "12",
            description = "Of the generated articles: the same seed, the same articles (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "de",
            description = "Of the generated articles, de (default) or en; analysis takes both.")
    private String language = "de";

    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = "Your own articles as JSON Lines, the first of --articles, instead of generated ones.")
    private @Nullable Path input;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Takes the results (default: bench/target/results.json in the source tree).")
    private @Nullable Path json;

    @Option(
            names = "--postgresql",
            paramLabel = "ADDRESS",
            description =
                    "postgresql://user@host/database for sinks, WHICH EMPTIES ITS TABLES (default: a server is started).")
    private @Nullable String postgresql;

    @Option(
            names = "--pictures",
            paramLabel = "DIR",
            description = "Takes the curves of growth (default: docs/benchmarks in the source tree).")
    private @Nullable Path pictures;

    @Option(
            names = "--largest-log",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Articles in the largest log of growth (default: ${DEFAULT-VALUE}).")
    private int largestLog;

    @Override
    public Integer call() {
        Program program = Program.here();
        List<Part> asked = Parts.named(parts);
        Settings settings = settings(program);
        Path file = json == null ? program.home().resolve("bench/target/results.json") : json;
        Given.output("--json", file);
        Results results =
                new Results(version(), Machine.commit(program.home()), Instant.now(), Machine.here(), settings.told());
        try (Workshop workshop = Workshop.open()) {
            try {
                measure(asked, new Bench(program, workshop, settings, BenchCommand::say), results, file);
            } catch (RuntimeException e) {
                endIfAsked(workshop);
                throw e;
            }
        }
        say("every sample is in " + file);
        return ExitStatus.DONE;
    }

    /** What is measured is kept, whatever becomes of the next part. */
    private static void measure(List<Part> parts, Bench bench, Results results, Path file) {
        parts.forEach(part -> say(part.name() + ": " + part.announcement()));
        for (Part part : parts) {
            Outcome outcome = part.measure(bench.saying(part.name()));
            results.add(outcome.figures(), outcome.curves());
            results.write(file);
            System.out.println("\n## " + part.name() + "\n");
            if (!outcome.figures().isEmpty()) {
                System.out.println(Table.ofFigures(outcome.figures()));
            }
            outcome.curves().forEach(curve -> System.out.println(curve.title() + "\n\n" + Table.ofCurve(curve)));
        }
    }

    /** After Ctrl-C whatever failed has failed because of that: the process ends as soon as all is put away. */
    private static void endIfAsked(Workshop workshop) {
        if (workshop.isClosed()) {
            say("stopped before the end; everything is put away");
            awaitEnd();
        }
    }

    private static void awaitEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Settings settings(Program program) {
        Stream.of(
                        atLeast("--articles", articles, 10),
                        atLeast("--rounds", rounds, 1),
                        atLeast("--size", size, 100),
                        atLeast("--largest-log", largestLog, 1_000),
                        language.equals("de") || language.equals("en") ? "" : "--language " + language + ": de or en")
                .filter(wrong -> !wrong.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .ifPresent(wrong -> {
                    throw new WrongUsage(wrong);
                });
        Given.file("--input", input);
        Path folder = pictures == null ? program.home().resolve("docs").resolve("benchmarks") : pictures;
        Given.folder("--pictures", folder);
        return new Settings(articles, rounds, size, seed, language, input, postgresql, folder, largestLog);
    }

    private static String atLeast(String option, int value, int least) {
        return value >= least ? "" : option + " " + value + ": " + least + " at least";
    }

    private static String version() {
        String version = Wortlaut.class.getPackage().getImplementationVersion();
        return version == null ? "not packaged" : version;
    }

    private static void say(String line) {
        System.err.println("wortlaut bench: " + line);
    }
}
