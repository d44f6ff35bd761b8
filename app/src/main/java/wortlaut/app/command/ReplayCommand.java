package wortlaut.app.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.app.log.LogReader;
import wortlaut.app.log.Pace;
import wortlaut.app.log.Replay;
import wortlaut.app.log.Subscription;
import wortlaut.app.log.TopicCopy;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.Stop;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.Topic;
import wortlaut.events.kafka.Topics;

/** {@code wortlaut replay}: a stretch of the log again. */
@Command(
        name = "replay",
        description = "Sends a stretch of the log again: into another topic, or to standard output.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  wortlaut replay --from beginning --to now --into stdout > quotes.jsonl",
            "  wortlaut replay --topic articles --from -1d --into test.articles --speed 60x",
            "  wortlaut replay --topic enriched --from 2026-11-01 --to 2026-11-02 --dry-run"
        })
public final class ReplayCommand implements Callable<Integer> {
    private static final String STDOUT = "stdout";

    @Mixin
    private ClusterOptions cluster;

    @Mixin
    private PeriodOptions period;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            defaultValue = "quotes",
            description = "articles, enriched, quotes (default) or dead-letters.")
    private String topic;

    @Option(
            names = "--into",
            paramLabel = "TOPIC|stdout",
            defaultValue = STDOUT,
            description = "An existing topic, by its full name, or stdout (default).")
    private String into;

    @Option(
            names = "--speed",
            defaultValue = "max",
            description = "max (default), 1x as it was written, 60x an hour a minute …")
    private String speed;

    @Option(names = "--dry-run", description = "Only say how many records it would be.")
    private boolean dryRun;

    @Override
    public Integer call() {
        Topic<?> from = source(cluster.topics());
        if (from.name().equals(into)) {
            throw new WrongUsage("--into " + into + ": a topic cannot be replayed into itself");
        }
        Pace pace = pace();
        Stop stop = Stop.onInterrupt();
        try (LogReader reader =
                new LogReader(cluster.client(), from.name(), period.from("beginning"), period.to("now"))) {
            Replay replay = new Replay(reader, dryRun ? Pace.parse("max") : pace);
            stop.whenAsked(replay::stop);
            long records = send(replay);
            System.err.printf(
                    Locale.ROOT,
                    "%,d records of %s%s%n",
                    records,
                    from,
                    dryRun ? " (dry run: nothing sent)" : " replayed into " + into);
        } finally {
            stop.done();
        }
        return ExitStatus.DONE;
    }

    private long send(Replay replay) {
        if (dryRun) {
            return replay.into(record -> true);
        } else if (into.equals(STDOUT)) {
            return replay.into(Subscription.raw(System.out)::show);
        }
        try (TopicCopy copy = new TopicCopy(cluster.client(), into)) {
            long records = replay.into(record -> {
                copy.write(record);
                return true;
            });
            copy.flush();
            return records;
        }
    }

    private Topic<?> source(Topics topics) {
        return topics.named(topic)
                .orElseThrow(() -> new WrongUsage("--topic " + topic + ": use one of "
                        + Arrays.toString(topics.all().stream().map(Topic::name).toArray())));
    }

    private Pace pace() {
        try {
            return Pace.parse(speed);
        } catch (WortlautException e) {
            throw new WrongUsage("--speed", e);
        }
    }
}
