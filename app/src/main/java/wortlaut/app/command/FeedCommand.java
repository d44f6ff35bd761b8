package wortlaut.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.app.command.value.ArticlesPerSecond;
import wortlaut.app.command.value.Waiting;
import wortlaut.app.pipeline.Feeding;
import wortlaut.app.pipeline.SourceMemory;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.ProgressLine;
import wortlaut.app.terminal.Stop;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.kafka.BrokerCheck;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.address.Sources;
import wortlaut.ingest.poll.PollSettings;
import wortlaut.ingest.publish.ArticlePublisher;
import wortlaut.ingest.publish.Patience;
import wortlaut.ingest.publish.Rate;
import wortlaut.ingest.source.Source;

/** {@code wortlaut feed}: articles to the topic. */
@Command(
        name = "feed",
        description =
                "Publishes articles to the topic of articles and returns when the last is acknowledged; --watch goes on.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  wortlaut feed articles/ more.jsonl",
            "  wortlaut feed archive/ --positions archive.fed",
            "  wortlaut feed feed:https://example.org/rss.xml sitemap:https://example.org/news.xml",
            "  wortlaut feed --watch opml:feeds.opml --poll-interval 600",
            "  wortlaut feed --watch /incoming --bootstrap-servers kafka:9092 --config tls.properties",
            "  fetch-news | wortlaut feed -"
        })
public final class FeedCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Mixin
    private SourceOptions sources;

    @Mixin
    private PollOptions polling;

    @Option(
            names = "--watch",
            paramLabel = "FOLDER|FEED",
            description = {
                "Feed what is in the folder and then every file that is new or changed, until Ctrl-C;",
                "feeds and sitemaps, as many as are named, are asked again and again instead of once."
            })
    private String watch;

    @Option(
            names = "--positions",
            paramLabel = "FILE",
            description = {
                "Remembers what was fed of a folder. With --watch always (default: .wortlaut-fed in the folder); without,",
                "one folder is fed without what was fed before: a feed that was stopped goes on."
            })
    private Path positions;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            converter = Waiting.class,
            description =
                    "How long to wait for a broker that is away before giving up (default: 120; with --watch for ever).")
    private Duration wait;

    @Option(
            names = "--rate",
            paramLabel = "N",
            converter = ArticlesPerSecond.class,
            description = "Feed at most so many articles a second (default: as many as the broker takes).")
    private Rate rate = Rate.unlimited();

    @Mixin
    private ClusterOptions cluster;

    @Override
    public Integer call() {
        ClientSettings client = cluster.client();
        Topics topics = cluster.topics();
        SourceMemory memory = new SourceMemory(TopicSetup.Settings.DEFAULT);
        memory.on(client, topics);
        Source source = source(polling.settings(watch == null, memory));
        Stop stop = Stop.onInterrupt();
        try {
            awaitBroker(client, stop);
            if (stop.isAsked()) {
                return ExitStatus.FAILED;
            }
            TopicSetup.ensure(client, topics, TopicSetup.Settings.DEFAULT);
            try (memory;
                    ArticlePublisher publisher = ArticlePublisher.connectForFeeding(client, topics);
                    Feeding feeding =
                            Component.started(new Feeding(publisher, source, RejectedLines::print, patience(), rate))) {
                follow(feeding, stop);
                return feeding.progress().rejected() == 0 ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
            }
        } finally {
            stop.done();
        }
    }

    /** A wrong address is told at once; only who watches, or said how long to wait, waits for a broker that is not there yet. */
    private void awaitBroker(ClientSettings client, Stop stop) {
        long began = System.nanoTime();
        boolean said = false;
        while (!stop.isAsked()) {
            try {
                BrokerCheck.requireAnswer(client);
                return;
            } catch (WortlautException e) {
                boolean mayWait = watch != null || wait != null;
                if (!mayWait || System.nanoTime() - began > patience().toNanos()) {
                    throw e;
                }
                if (!said) {
                    System.err.println("wortlaut: " + e.getMessage() + " Waiting for it.");
                    said = true;
                }
                stop.await(Duration.ofSeconds(1));
            }
        }
    }

    private void follow(Feeding feeding, Stop stop) {
        try (ProgressLine line = ProgressLine.of("feed")) {
            stop.awaitCondition(
                    feeding::isDone, () -> line.show(feeding.progress().bytes(), feeding.totalBytes()));
            feeding.finish();
        }
        System.err.printf(
                Locale.ROOT,
                "%,d fed, %,d deleted, %,d rejected%n",
                feeding.progress().fed(),
                feeding.progress().deleted(),
                feeding.progress().rejected());
        if (feeding.progress().skipped() > 0) {
            System.err.printf(
                    Locale.ROOT,
                    "%,d records of archives skipped that are no pages%n",
                    feeding.progress().skipped());
        }
        feeding.progress().oddTimesRemark().ifPresent(System.err::println);
    }

    private Duration patience() {
        if (wait != null) {
            return wait;
        }
        return watch == null ? PATIENCE : Patience.ENDLESS;
    }

    private Source source(PollSettings settings) {
        if (watch == null) {
            if (positions != null) {
                return sources.openResumed(positions);
            }
            return sources.isEmpty() ? Sources.standardInput(System.in) : sources.open(settings);
        } else if (Sources.isPolled(watch)) {
            if (!sources.arePolled()) {
                throw new WrongUsage("--watch: feeds are asked for ever; feed the files by a command of their own");
            }
            return sources.open(watch, settings);
        } else if (!sources.isEmpty()) {
            throw new WrongUsage("--watch feeds a folder for ever; feed the other sources by a command of their own");
        }
        return watched(Path.of(watch));
    }

    private Source watched(Path folder) {
        try {
            return Sources.watched(
                    folder,
                    positions == null ? folder.resolve(".wortlaut-fed") : positions,
                    notice -> System.err.println("wortlaut: " + notice));
        } catch (WortlautException e) {
            throw new WrongUsage("--watch", e);
        }
    }
}
