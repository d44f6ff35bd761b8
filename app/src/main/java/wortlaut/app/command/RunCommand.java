package wortlaut.app.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.app.broker.BrokerSettings;
import wortlaut.app.broker.EmbeddedBroker;
import wortlaut.app.command.value.Given;
import wortlaut.app.command.value.Port;
import wortlaut.app.command.value.Seconds;
import wortlaut.app.command.value.Threads;
import wortlaut.app.data.NativeLibraries;
import wortlaut.app.data.PrivateFolder;
import wortlaut.app.http.DoorSettings;
import wortlaut.app.log.MinConfidence;
import wortlaut.app.pipeline.Pipeline;
import wortlaut.app.pipeline.PipelineSettings;
import wortlaut.app.pipeline.Run;
import wortlaut.app.pipeline.SourceMemory;
import wortlaut.app.terminal.Logging;
import wortlaut.app.terminal.Stop;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.stream.EnrichSettings;
import wortlaut.events.component.Component;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.poll.PollSettings;
import wortlaut.ingest.source.Source;

/** {@code wortlaut run}: everything in one process. */
@Command(
        name = "run",
        description = {
            "Everything in one process on an embedded Kafka broker: feeds the sources (or the sample articles), enriches,",
            "writes JSON Lines and SQLite into the data folder, and prints each quote, until Ctrl-C; --once ends by itself."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  wortlaut run",
            "  wortlaut run --once article.txt folder/ news.jsonl",
            "  wortlaut run feed:https://example.org/rss.xml opml:feeds.opml",
            "  wortlaut run --once --min-confidence 0.9 article.txt",
            "  wortlaut run --data /var/lib/wortlaut --http-port 8081"
        })
public final class RunCommand implements Callable<Integer> {
    @Mixin
    private SourceOptions sources;

    @Mixin
    private PollOptions polling;

    @Option(names = "--once", description = "End when everything fed has reached both sinks.")
    private boolean once;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description =
                    "Holds the log, the files and the database (default: ./data). A later run goes on where this one ended.")
    private Path data;

    @Option(
            names = "--port",
            converter = Port.class,
            description = "Of the Kafka broker (default: 9092; with --once a free one; 0: a free one).")
    private Integer port;

    @Mixin
    private HttpOptions http;

    @Option(
            names = "--http-port",
            converter = Port.class,
            description = "Of the HTTP API (default: 8080; with --once none).")
    private Integer httpPort;

    @Option(names = "--threads", converter = Threads.class, description = "That enrich (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "Do not print the quotes.")
    private boolean quiet;

    @Option(
            names = "--standstill",
            paramLabel = "SECONDS",
            defaultValue = "60",
            converter = Seconds.class,
            description =
                    "/health/ready says no when a record has been the next to be worked on for longer (default: ${DEFAULT-VALUE}).")
    private Duration standstill;

    @Mixin
    private ConfidenceOptions confidence;

    @Mixin
    private AliasOptions aliases;

    @Mixin
    private TopicOptions newTopics;

    @Override
    public Integer call() {
        Given.folder("--data", data);
        DoorSettings door = http.door("127.0.0.1", httpPort());
        SourceMemory memory = new SourceMemory(newTopics.settings());
        Source source = source(polling.settings(once, memory));
        MinConfidence least = confidence.least();
        PipelineSettings settings = new PipelineSettings(
                EnrichSettings.DEFAULT_APPLICATION_ID,
                data,
                threads,
                Topics.withPrefix(Topics.DEFAULT_PREFIX),
                newTopics.settings());
        Enricher enricher = aliases.enricher();
        PrivateFolder.ofData(data, List.of("kafka", "state", "files"), List.of("wortlaut.db", "wortlaut.log"));
        NativeLibraries.in(data.resolve("native")).rocksDb().sqlite().compression();
        PrintStream out = quiet ? null : System.out;
        Stop stop = Stop.onInterrupt();
        try (EmbeddedBroker broker =
                Component.started(new EmbeddedBroker(new BrokerSettings(data.resolve("kafka"), brokerPort())))) {
            Logging.toFile(data);
            ClientSettings client = ClientSettings.of(broker.bootstrapServers());
            memory.on(client, settings.topics());
            try (memory;
                    Pipeline pipeline = Component.started(new Pipeline(settings, client, enricher));
                    Run run = new Run(pipeline, stop, least, out, standstill)) {
                return once ? run.feedOnce(source) : run.serve(source, door);
            }
        } finally {
            stop.done();
        }
    }

    private int brokerPort() {
        return Objects.requireNonNullElse(port, once ? 0 : 9092);
    }

    private int httpPort() {
        return Objects.requireNonNullElse(httpPort, 8080);
    }

    private Source source(PollSettings settings) {
        if (!sources.isEmpty()) {
            return sources.open(settings);
        }
        String home = System.getProperty("wortlaut.home");
        if (home == null || !Files.isDirectory(Path.of(home, "samples"))) {
            throw new WrongUsage("name a source to feed; the sample articles are not here");
        }
        return SourceOptions.open(List.of(Path.of(home, "samples").toString()), settings);
    }
}
