package wortlaut.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.app.log.LogReader;
import wortlaut.app.log.MinConfidence;
import wortlaut.app.log.OutputFormat;
import wortlaut.app.log.Subscription;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.Stop;
import wortlaut.events.kafka.Topics;

/** {@code wortlaut subscribe}: enriched articles or quotes as they come. */
@Command(
        name = "subscribe",
        description = "Prints quotes or enriched articles as they come, until Ctrl-C or --to.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  wortlaut subscribe --from -2h --speaker Peskow --format text",
            "  wortlaut subscribe --format text --min-confidence 0.9",
            "  wortlaut subscribe --topic enriched --from beginning --to now | jq .entities[].name"
        })
public final class SubscribeCommand implements Callable<Integer> {
    /** What can be subscribed to. */
    enum Subject {
        QUOTES,
        ENRICHED
    }

    @Mixin
    private ClusterOptions cluster;

    @Mixin
    private PeriodOptions period;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private ConfidenceOptions confidence;

    @Option(names = "--topic", defaultValue = "QUOTES", description = "quotes (default) or enriched.")
    private Subject subject;

    @Option(
            names = "--format",
            defaultValue = "JSON",
            description = "json: a JSON object a line (default); text: to be read.")
    private OutputFormat format;

    @Override
    public Integer call() {
        MinConfidence least = confidence.leastFor(format);
        Topics topics = cluster.topics();
        Subscription subscription = subject == Subject.QUOTES
                ? Subscription.toQuotes(filter.filter(), format, least, System.out)
                : Subscription.toEnriched(filter.filter(), format, least, System.out);
        String topic = subject == Subject.QUOTES
                ? topics.quotes().name()
                : topics.enriched().name();
        Stop stop = Stop.onInterrupt();
        try (LogReader reader = new LogReader(cluster.client(), topic, period.from("now"), period.to(null))) {
            stop.whenAsked(reader::stop);
            reader.read(record -> {
                if (!subscription.show(record)) {
                    reader.stop();
                }
            });
        } finally {
            stop.done();
        }
        if (subscription.hidden() > 0) {
            System.err.println(least.remark(subscription.hidden()) + "; --min-confidence 0 shows all");
        }
        return subscription.unreadable() == 0 ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
    }
}
