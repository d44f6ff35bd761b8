package wortlaut.app.pipeline;

import java.util.function.Supplier;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.position.KafkaPositions;
import wortlaut.ingest.position.Positions;

/** What is remembered of sources that are asked again and again, on the cluster; read when the first of them is asked. Thread-safe. */
public final class SourceMemory implements Supplier<Positions>, AutoCloseable {
    private final TopicSetup.Settings newTopics;
    private Cluster cluster;
    private Positions positions;

    private record Cluster(ClientSettings client, Topics topics) {}

    /** @param newTopics what the topic is like if it has to be made */
    public SourceMemory(TopicSetup.Settings newTopics) {
        this.newTopics = newTopics;
    }

    /** Tells where it is kept, before anybody asks for it. */
    public synchronized void on(ClientSettings client, Topics topics) {
        cluster = new Cluster(client, topics);
    }

    /** @throws WortlautException if it cannot be read */
    @Override
    public synchronized Positions get() {
        if (cluster == null) {
            throw new IllegalStateException("no cluster was named");
        }
        if (positions == null) {
            TopicSetup.ensureSources(cluster.client(), cluster.topics(), newTopics);
            positions = new KafkaPositions(
                    cluster.client(),
                    cluster.topics().sources().name(),
                    notice -> System.err.println("wortlaut: " + notice));
        }
        return positions;
    }

    @Override
    public synchronized void close() {
        if (positions != null) {
            positions.close();
        }
    }
}
