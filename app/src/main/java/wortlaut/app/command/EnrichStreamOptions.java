package wortlaut.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Option;
import wortlaut.app.command.value.CommitInterval;
import wortlaut.app.command.value.Given;
import wortlaut.app.data.NativeLibraries;
import wortlaut.app.data.PrivateFolder;
import wortlaut.app.health.ClusterPart;
import wortlaut.app.health.HealthWatch;
import wortlaut.app.health.Part;
import wortlaut.app.health.PartHealth;
import wortlaut.app.health.Progress;
import wortlaut.app.health.TopicsPart;
import wortlaut.app.health.WorkerPart;
import wortlaut.app.pipeline.StateFolder;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.Logging;
import wortlaut.app.terminal.Stop;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.stream.EnrichSettings;
import wortlaut.enrich.stream.EnrichStream;
import wortlaut.enrich.stream.cluster.ClusterSettings;
import wortlaut.enrich.stream.cluster.ClusterStream;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;

/** The options of {@code enrich --stream}, and what it does. */
final class EnrichStreamOptions {
    private static final String CLUSTERS = "enrich-clusters";

    @Option(
            names = "--state",
            paramLabel = "DIR",
            defaultValue = "data/state",
            description = "With --stream: local state, which the cluster holds too (default: ${DEFAULT-VALUE}).")
    private Path state;

    @Option(
            names = "--instance-id",
            paramLabel = "ID",
            description =
                    "With --stream: names this instance, so that after a restart it gets its partitions back at once.")
    private String instanceId;

    @Option(
            names = "--commit-interval",
            paramLabel = "MS",
            defaultValue = "100",
            converter = CommitInterval.class,
            description =
                    "With --stream: while there is a backlog, a result is visible after this many milliseconds at most; else at once"
                            + " (default: ${DEFAULT-VALUE}).")
    private Duration commitInterval;

    @SuppressWarnings("try") // the watch speaks up by itself
    int run(ClusterOptions cluster, int threads, Enricher enricher) {
        Given.folder("--state", state);
        Topics topics = cluster.topics(); // A prefix that cannot be is told before anything is written.
        ClientSettings client = cluster.client();
        EnrichSettings settings =
                new EnrichSettings(cluster.groupOf("enrich"), state, instanceId, threads, commitInterval);
        PrivateFolder.ofData(state, List.of(), List.of("wortlaut.log"));
        NativeLibraries.in(state.resolve("native")).rocksDb();
        Stop stop = Stop.onInterrupt();
        try {
            if (!cluster.awaitTopics(stop)) {
                return ExitStatus.DONE;
            }
            Logging.toFile(state);
            if (!cluster.await(stop, () -> bindState(client))) {
                return ExitStatus.DONE;
            }
            ClusterSettings copies = ClusterSettings.of(cluster.groupOf(CLUSTERS), state);
            try (EnrichStream stream = new EnrichStream(settings, client, topics, enricher);
                    ClusterStream clusters = new ClusterStream(copies, client, topics, TopicSetup.Settings.DEFAULT);
                    Admin admin = Admin.create(client.admin());
                    HealthWatch health = Component.started(new HealthWatch(parts(admin, cluster, stream, clusters)))) {
                if (!cluster.await(stop, stream::start) || !cluster.await(stop, clusters::start)) {
                    return ExitStatus.DONE;
                }
                System.err.println(
                        "enriching " + topics.articles() + " at " + client.bootstrapServers() + "; Ctrl-C stops.");
                stop.awaitCondition(() -> stream.health().ended(), () -> {});
                stream.health().failure().ifPresent(cause -> {
                    throw new WortlautException("the enricher stopped: " + cause.getMessage(), cause);
                });
            }
        } finally {
            stop.done();
        }
        return ExitStatus.DONE;
    }

    private void bindState(ClientSettings client) {
        try (Admin admin = Admin.create(client.admin())) {
            if (StateFolder.bind(state, admin)) {
                System.err.println("wortlaut: the state in " + state + " was of another cluster; it is made anew");
            }
        }
    }

    private static List<Part> parts(Admin admin, ClusterOptions cluster, EnrichStream stream, ClusterStream clusters) {
        ClusterPart broker = new ClusterPart(admin, cluster.client());
        Progress progress = Progress.ofEnricher(admin, cluster.topics(), cluster.groupOf("enrich"));
        return List.of(
                broker,
                new TopicsPart(admin, cluster.topics(), broker::answers),
                new WorkerPart("enricher", stream::health, progress, broker::answers, PartHealth.DEFAULT_LIMIT),
                new WorkerPart(
                        "clusters",
                        clusters::health,
                        Progress.ofClusters(admin, cluster.topics(), cluster.groupOf(CLUSTERS)),
                        broker::answers,
                        PartHealth.DEFAULT_LIMIT));
    }
}
