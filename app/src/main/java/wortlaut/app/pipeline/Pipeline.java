package wortlaut.app.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import wortlaut.app.data.PrivateFolder;
import wortlaut.app.health.ClusterPart;
import wortlaut.app.health.LogOffsets;
import wortlaut.app.health.Part;
import wortlaut.app.health.Progress;
import wortlaut.app.health.TopicsPart;
import wortlaut.app.health.WorkerPart;
import wortlaut.app.terminal.Stop;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.stream.EnrichSettings;
import wortlaut.enrich.stream.EnrichStream;
import wortlaut.enrich.stream.cluster.ClusterSettings;
import wortlaut.enrich.stream.cluster.ClusterStream;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Ends;
import wortlaut.events.kafka.Topic;
import wortlaut.events.kafka.TopicReview;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkLoop;
import wortlaut.sink.SinkPlace;
import wortlaut.sink.address.Sinks;

/** Topics, enricher and both sinks in one process, on whatever cluster; the broker and what feeds it are the caller's. */
public final class Pipeline implements Component {
    private static final String ENRICHER = "enricher";
    private static final String CLUSTERS = "clusters";
    private static final String FILES = "files";
    private static final String SQLITE = "sqlite";
    private static final Duration START = Duration.ofSeconds(60);

    private final PipelineSettings settings;
    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
    private final Map<String, SinkLoop> sinks = new LinkedHashMap<>();
    private final ClientSettings client;
    private final Admin admin;
    private final TopicSetup setup;
    private final EnrichStream enricher;
    private final ClusterStream clusters;

    /**
     * Makes topics and places ready.
     *
     * @throws WortlautException if one cannot be used; the parts before it are closed again
     */
    public Pipeline(PipelineSettings settings, ClientSettings client, Enricher analysis) {
        this.settings = settings;
        this.client = client;
        try {
            admin = closing(Admin.create(client.admin()));
            setup = new TopicSetup(admin, settings.topics());
            setup.ensure(settings.newTopics());
            new TopicReview(admin, settings.topics())
                    .findings()
                    .forEach(finding -> System.err.println("wortlaut: " + finding));
            openSink(FILES, "jsonl:" + settings.files());
            openSink(SQLITE, "sqlite:" + settings.database());
            StateFolder.bind(settings.state(), admin);
            enricher = closing(new EnrichStream(enrichSettings(), client, settings.topics(), analysis));
            ClusterSettings copies = ClusterSettings.of(settings.clusters(), settings.state());
            clusters = closing(new ClusterStream(copies, client, settings.topics(), settings.newTopics()));
            // Kafka lets the user's group look in.
            PrivateFolder.narrow(
                    settings.state(),
                    settings.state().resolve(settings.application()),
                    settings.state().resolve(settings.clusters()));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Returns when the enricher works. */
    @Override
    public void start() {
        workers().forEach(Component::start);
        enricher.awaitRunning(START);
    }

    ClientSettings client() {
        return client;
    }

    Topics topics() {
        return settings.topics();
    }

    Path data() {
        return settings.data();
    }

    /** The parts, to be asked how they are. */
    List<Part> parts(Duration limit) {
        ClusterPart broker = new ClusterPart(admin, client);
        List<Part> parts = new ArrayList<>();
        parts.add(broker);
        parts.add(new TopicsPart(admin, topics(), broker::answers));
        Progress enriching = Progress.ofEnricher(admin, topics(), settings.application());
        parts.add(new WorkerPart(ENRICHER, enricher::health, enriching, broker::answers, limit));
        Progress placing = Progress.ofClusters(admin, topics(), settings.clusters());
        parts.add(new WorkerPart(CLUSTERS, clusters::health, placing, broker::answers, limit));
        // A sink says by itself that the broker is away.
        sinks.forEach((name, sink) -> parts.add(
                new WorkerPart(name, sink::health, Progress.ofSink(sink, admin, topics()), () -> true, limit)));
        return parts;
    }

    /** Waits until all that is on the article topic now is enriched and in both sinks; false when stopped before. */
    public boolean awaitDrained(Stop stop) {
        LogOffsets offsets = new LogOffsets(admin);
        Ends articles = new Ends(articleEnds());
        if (!stop.awaitCondition(
                () -> articles.reachedBy(offsets.committed(settings.application())), this::checkHealth)) {
            return false;
        }
        Map<TopicPartition, Long> results = ends(topics().enriched(), topics().quotes());
        List<CompletableFuture<Void>> written =
                sinks.values().stream().map(sink -> sink.written(results)).toList();
        return stop.awaitCondition(() -> written.stream().allMatch(CompletableFuture::isDone), this::checkHealth);
    }

    /** The present ends of the topic of articles. */
    Map<TopicPartition, Long> articleEnds() {
        return ends(topics().articles());
    }

    /** The present ends of the quotes topic. */
    Map<TopicPartition, Long> quoteEnds() {
        return ends(topics().quotes());
    }

    private Map<TopicPartition, Long> ends(Topic<?>... of) {
        return new LogOffsets(admin).ends(setup.partitions(List.of(of)));
    }

    /** @throws WortlautException if a part has stopped by itself, saying why */
    public void checkHealth() {
        health().failure().ifPresent(cause -> {
            throw new WortlautException(
                    "a part of the pipeline stopped: " + cause.getMessage()
                            + "; mend that and run again, nothing is lost",
                    cause);
        });
    }

    private Stream<Component> workers() {
        return Stream.concat(Stream.of(enricher, clusters), sinks.values().stream());
    }

    /** The first part that has failed; else of the enricher. */
    @Override
    public ComponentHealth health() {
        return workers()
                .map(Component::health)
                .filter(health -> health.failure().isPresent())
                .findFirst()
                .orElseGet(enricher::health);
    }

    /** Last started, first closed; the log stays. */
    @Override
    public void close() {
        RuntimeException first = null;
        while (!toClose.isEmpty()) {
            try {
                toClose.pop().close();
            } catch (Exception e) {
                WortlautException failed = new WortlautException("a part did not close: " + e.getMessage(), e);
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private EnrichSettings enrichSettings() {
        return new EnrichSettings(
                settings.application(),
                settings.state(),
                "run",
                settings.threads(),
                EnrichSettings.DEFAULT_COMMIT_INTERVAL);
    }

    /** Opened once here, so that a place that cannot be used is told at the start. */
    private void openSink(String name, String target) {
        SinkPlace place = Sinks.at(target);
        place.open().close();
        sinks.put(name, closing(new SinkLoop(place, client, settings.topics(), name, Pipeline::empty)));
    }

    private static void empty(Sink sink) {
        System.err.println("wortlaut: the log is another one than before; " + sink.description()
                + " is emptied and filled from it");
        sink.clear();
    }

    private <T extends AutoCloseable> T closing(T part) {
        toClose.push(part);
        return part;
    }
}
