package wortlaut.bench.part;

import java.nio.file.Path;
import java.util.List;
import wortlaut.app.broker.BrokerSettings;
import wortlaut.app.broker.EmbeddedBroker;
import wortlaut.app.data.NativeLibraries;
import wortlaut.app.data.PrivateFolder;
import wortlaut.app.pipeline.Pipeline;
import wortlaut.app.pipeline.PipelineSettings;
import wortlaut.app.terminal.Logging;
import wortlaut.app.terminal.Stop;
import wortlaut.bench.process.Mark;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.stream.EnrichSettings;
import wortlaut.events.component.Component;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.address.Sources;
import wortlaut.ingest.publish.ArticlePublisher;
import wortlaut.ingest.publish.FeedProgress;

/**
 * What {@code wortlaut run} does, in a process of its own: broker, enricher and both sinks, fed from files. It tells a {@link Mark} when
 * all of a file is enriched and in both sinks.
 */
public final class PipelineProcess {
    private PipelineProcess() {}

    /** @param args the data folder, the number of partitions, then files of articles, each fed when the one before is done */
    public static void main(String[] args) {
        Path data = Path.of(args[0]);
        int partitions = Integer.parseInt(args[1]);
        PrivateFolder.ofData(data, List.of("kafka", "state", "files"), List.of("wortlaut.db", "wortlaut.log"));
        NativeLibraries.in(data.resolve("native")).rocksDb().sqlite().compression();
        Enricher enricher = Enricher.create();
        try (EmbeddedBroker broker =
                Component.started(new EmbeddedBroker(new BrokerSettings(data.resolve("kafka"), 0)))) {
            Logging.toFile(data);
            ClientSettings client = ClientSettings.of(broker.bootstrapServers());
            try (Pipeline pipeline = Component.started(new Pipeline(settings(data, partitions), client, enricher));
                    ArticlePublisher publisher =
                            ArticlePublisher.connect(client, Topics.withPrefix(Topics.DEFAULT_PREFIX))) {
                Mark.now("started", 0).print();
                FeedProgress fed = new FeedProgress();
                for (int i = 2; i < args.length; i++) {
                    feed(publisher, args[i], fed);
                    pipeline.awaitDrained(Stop.never());
                    Mark.now("done", fed.fed()).print();
                }
            }
        }
        System.exit(0);
    }

    private static void feed(ArticlePublisher publisher, String file, FeedProgress fed) {
        publisher.publish(
                Sources.open(List.of(file), System.in), fed, rejected -> System.err.println(rejected.message()));
    }

    private static PipelineSettings settings(Path data, int partitions) {
        TopicSetup.Settings usual = TopicSetup.Settings.DEFAULT;
        return new PipelineSettings(
                EnrichSettings.DEFAULT_APPLICATION_ID,
                data,
                Runtime.getRuntime().availableProcessors(),
                Topics.withPrefix(Topics.DEFAULT_PREFIX),
                new TopicSetup.Settings(
                        partitions, usual.replicationFactor(), usual.compactionLag(), usual.retention()));
    }
}
