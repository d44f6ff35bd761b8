package wortlaut.app.command;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wortlaut.app.command.value.Threads;
import wortlaut.app.log.MinConfidence;
import wortlaut.app.log.OutputFormat;
import wortlaut.app.offline.OfflineEnrichment;
import wortlaut.app.offline.ReadableArticle;
import wortlaut.app.terminal.ColourWhen;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.TerminalOutput;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.enrich.Enricher;
import wortlaut.events.EnrichedArticle;
import wortlaut.ingest.address.Sources;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.position.PositionsInMemory;
import wortlaut.ingest.source.Source;

/** {@code wortlaut enrich}: without a broker, or with {@code --stream} the Streams app. */
@Command(
        name = "enrich",
        description = {
            "Articles in, one enriched article a line out, in the order of the input; without a broker.",
            "With --format text: each article as a person reads it, who speaks in colour, and who said what below.",
            "With --stream: the Kafka Streams app, from topic to topics, until Ctrl-C."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  wortlaut enrich article.txt | jq .quotes",
            "  wortlaut enrich --format text --explain article.txt",
            "  wortlaut enrich --format text --min-confidence 0 article.txt",
            "  wortlaut enrich news.jsonl.gz > enriched.jsonl",
            "  wortlaut enrich --stream --bootstrap-servers kafka:9092"
        })
public final class EnrichCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files or folders; without one: standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--input",
            paramLabel = "FORMAT",
            completionCandidates = InputFormats.Names.class,
            description = "${COMPLETION-CANDIDATES} (default: told from the name and the beginning).")
    private String input;

    @Option(names = "--format", description = "json: a JSON object a line (default); text: to be read.")
    private OutputFormat output;

    @Option(
            names = "--explain",
            description =
                    "With --format text, which it implies: why, for each quote and for words in marks that are none.")
    private boolean explain;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "AUTO",
            description = "auto (default), always or never.")
    private ColourWhen colour;

    @Option(names = "--threads", converter = Threads.class, description = "Default: all cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--stream", description = "Run the Streams app on a cluster.")
    private boolean stream;

    @Mixin
    private ConfidenceOptions confidence;

    @Mixin
    private AliasOptions aliases;

    @Mixin
    private PollOptions polling;

    @Mixin
    private ClusterOptions cluster;

    @Mixin
    private EnrichStreamOptions streamOptions;

    @Override
    public Integer call() {
        if (stream) {
            if (!files.isEmpty() || input != null || output != null || explain) {
                throw new WrongUsage("--stream reads the topic of articles; files are fed with `wortlaut feed`");
            }
            return streamOptions.run(cluster, threads, aliases.enricher());
        }
        return offline();
    }

    private int offline() {
        Optional<Format> format = InputFormats.of(input);
        Enricher enricher = aliases.enricher();
        OfflineEnrichment enrichment = new OfflineEnrichment(
                enricher, format, writer(enricher), line -> System.err.println("wortlaut: " + line));
        try (Source source = source()) {
            // Not System.out: it hides that nobody reads any more.
            OutputStream out = new BufferedOutputStream(TerminalOutput.standard(), 1 << 16);
            enrichment.run(source, out, threads);
        }
        if (enrichment.rejected() == 0) {
            return ExitStatus.DONE;
        }
        return enrichment.enriched() == 0 ? ExitStatus.FAILED : ExitStatus.SOME_REJECTED;
    }

    private Function<EnrichedArticle, byte[]> writer(Enricher enricher) {
        if (explain && output == OutputFormat.JSON) {
            throw new WrongUsage(
                    "--explain is for --format text; as JSON each quote has its rule and alternatives anyway");
        }
        boolean text = output == OutputFormat.TEXT || explain;
        MinConfidence least = confidence.leastFor(text ? OutputFormat.TEXT : OutputFormat.JSON);
        if (!text) {
            return OfflineEnrichment::json;
        }
        ReadableArticle readable = new ReadableArticle(colour.isNow(), least);
        ReadableArticle shown = explain ? readable.explainedBy(enricher::explain) : readable;
        return article -> shown.of(article).getBytes(StandardCharsets.UTF_8);
    }

    private Source source() {
        return files.isEmpty()
                ? Sources.standardInput(System.in)
                : SourceOptions.open(files, polling.settings(true, PositionsInMemory::new));
    }
}
