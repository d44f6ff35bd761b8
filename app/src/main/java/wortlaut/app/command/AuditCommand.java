package wortlaut.app.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.app.audit.Audit;
import wortlaut.app.audit.AuditResult;
import wortlaut.app.audit.AuditSettings;
import wortlaut.app.audit.Difference;
import wortlaut.app.command.value.Waiting;
import wortlaut.app.data.NativeLibraries;
import wortlaut.app.health.LogOffsets;
import wortlaut.app.log.OutputFormat;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.ProgressLine;
import wortlaut.app.terminal.Stop;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.Printable;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.sink.SinkContents;
import wortlaut.sink.address.Sinks;

/** {@code wortlaut audit}: the promise, checked. */
@Command(
        name = "audit",
        description = {
            "Proves that nothing is lost: every article fed is, in its last version, enriched, or a dead letter, or deleted, and so in",
            "every sink that is named. Lists what differs, one a line: the key, where it is, where it is missing, and why. What is only",
            "on its way is not-yet; it is given --wait to arrive. Ends with 0 when all is right, with 3 when something differs."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  wortlaut audit",
            "  wortlaut audit --sink jsonl:data/files --sink sqlite:data/wortlaut.db",
            "  wortlaut audit --sink sqlite:data/wortlaut.db --mend",
            "  wortlaut audit --format json --bootstrap-servers kafka:9092 | jq -r .key"
        })
public final class AuditCommand implements Callable<Integer> {
    private static final Json<Line> LINE = Json.of(Line.class, "difference");

    @Mixin
    private ClusterOptions cluster;

    @Option(
            names = "--sink",
            paramLabel = "TARGET",
            description =
                    "A sink to look into, as in `wortlaut sink --to`; may be repeated (default: none, only the topics).")
    private List<String> targets = List.of();

    @Option(
            names = "--mend",
            description =
                    "Send the articles that differ again: they are enriched again although they are known, and written again to every sink;"
                            + " then audit once more.")
    private boolean mend;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "30",
            converter = Waiting.class,
            description =
                    "How long the enricher, and each sink, may need to get to where the log ends (default: ${DEFAULT-VALUE}).")
    private Duration wait;

    @Option(names = "--format", defaultValue = "TEXT", description = "text (default); json: a JSON object a line.")
    private OutputFormat format;

    /** A difference on the wire. */
    record Line(String key, String difference, String in, String missingIn, String why, boolean canBeMended) {}

    @Override
    public Integer call() {
        targets.forEach(AuditCommand::check);
        ClientSettings client = cluster.client();
        Stop stop = Stop.onInterrupt();
        List<SinkContents> sinks = new ArrayList<>();
        try (Admin admin = Admin.create(client.admin());
                ProgressLine progress = ProgressLine.of("audit")) {
            openSinks(sinks);
            AuditSettings settings =
                    new AuditSettings(client, cluster.topics(), cluster.groupOf("enrich"), wait, progress, stop);
            AuditResult result = new Audit(settings, sinks, this::print).run(new LogOffsets(admin), mend);
            sumUp(result);
            if (mend && result.mended() > 0 && !stop.isAsked()) {
                System.err.printf(Locale.ROOT, "%,d articles sent again; looking once more%n", result.mended());
                result = new Audit(settings, sinks, this::print).run(new LogOffsets(admin), false);
                sumUp(result);
            }
            return result.isRight() ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
        } finally {
            sinks.forEach(SinkContents::close);
            stop.done();
        }
    }

    /** Before anybody is asked for anything; the sink itself is opened later. */
    private static void check(String target) {
        try {
            Sinks.at(target);
        } catch (WortlautException e) {
            throw new WrongUsage("--sink", e);
        }
    }

    private void openSinks(List<SinkContents> sinks) {
        for (String target : targets) {
            if (target.contains("sqlite:")) {
                NativeLibraries.inCache().sqlite();
            }
            sinks.add(Sinks.contents(target));
        }
    }

    private void print(Difference difference) {
        PrintStream out = System.out;
        if (format == OutputFormat.JSON) {
            Line line = new Line(
                    difference.key(),
                    difference.kind().wireName(),
                    difference.where(),
                    difference.wrong(),
                    difference.why(),
                    difference.canBeMended());
            out.writeBytes(LINE.write(line));
            out.println();
        } else {
            out.println(Printable.line(difference.kind().wireName() + "  " + difference.key() + "  in "
                    + difference.where() + ", not in " + difference.wrong() + ": " + difference.why()));
        }
    }

    private static void sumUp(AuditResult result) {
        System.err.printf(
                Locale.ROOT,
                "%,d articles, %,d deleted, %,d dead-lettered, %,d being worked on; %,d differences, %,d of them not yet there%n",
                result.articles(),
                result.deleted(),
                result.deadLettered(),
                result.moving(),
                result.differences(),
                result.waiting());
        if (result.unmendable() > 0) {
            System.err.printf(
                    Locale.ROOT,
                    "%,d are in no log any more: --mend leaves them alone, and `wortlaut sink rebuild` would drop them from a sink.%n",
                    result.unmendable());
        }
    }
}
