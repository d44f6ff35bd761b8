package wortlaut.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.app.pipeline.Feeding;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.ProgressLine;
import wortlaut.app.terminal.Stop;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.ingest.publish.ArticlePublisher;
import wortlaut.ingest.source.Source;
import wortlaut.ingest.source.StandardInputSource;
import wortlaut.ingest.source.WatchedFolderSource;

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
            "  wortlaut feed --watch /incoming --bootstrap-servers kafka:9092 --config tls.properties",
            "  fetch-news | wortlaut feed -"
        })
public final class FeedCommand implements Callable<Integer> {
    @Mixin
    private SourceOptions sources;

    @Option(
            names = "--watch",
            paramLabel = "FOLDER",
            description = "Feed what is in the folder and then every file that is new or changed, until Ctrl-C.")
    private Path watch;

    @Option(
            names = "--positions",
            paramLabel = "FILE",
            description = "Remembers what was fed from the watched folder (default: .wortlaut-fed in it).")
    private Path positions;

    @Mixin
    private ClusterOptions cluster;

    @Override
    public Integer call() {
        ClientSettings client = cluster.client();
        Source source = source();
        Stop stop = Stop.onInterrupt();
        try {
            TopicSetup.ensure(client, cluster.topics(), TopicSetup.Settings.DEFAULT);
            try (ArticlePublisher publisher = ArticlePublisher.connect(client, cluster.topics());
                    Feeding feeding = Feeding.start(publisher, source, RejectedLines::print)) {
                follow(feeding, stop);
                return feeding.progress().rejected() == 0 ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
            }
        } finally {
            stop.done();
        }
    }

    private void follow(Feeding feeding, Stop stop) {
        try (ProgressLine line = ProgressLine.of("feed")) {
            stop.awaitCondition(
                    feeding::isDone, () -> line.show(feeding.progress().bytes(), feeding.totalBytes()));
            feeding.finish();
        }
        System.err.printf(
                "%,d fed, %,d deleted, %,d rejected%n",
                feeding.progress().fed(),
                feeding.progress().deleted(),
                feeding.progress().rejected());
    }

    private Source source() {
        if (watch == null) {
            return sources.isEmpty() ? new StandardInputSource(System.in) : sources.open();
        } else if (!sources.isEmpty()) {
            throw new WrongUsage("--watch feeds a folder for ever; feed the other sources by a command of their own");
        }
        try {
            return new WatchedFolderSource(watch, positions == null ? watch.resolve(".wortlaut-fed") : positions);
        } catch (WortlautException e) {
            throw new WrongUsage(e);
        }
    }
}
