package wortlaut.enrich.stream.cluster;

import wortlaut.enrich.stream.StreamsApp;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;

/** Whoever tells copies, running. An app of its own: the enricher neither waits for it nor stops with it. */
public final class ClusterStream implements Component {
    private final StreamsApp app;

    /**
     * Makes the topic of clusters ready.
     *
     * @throws wortlaut.events.WortlautException if no broker answers
     */
    public ClusterStream(
            ClusterSettings settings, ClientSettings client, Topics topics, TopicSetup.Settings newTopics) {
        TopicSetup.ensureClusters(client, topics, newTopics);
        app = new StreamsApp(
                "the search for copies", ClusterTopology.build(topics, settings), settings.streams(client));
    }

    @Override
    public void start() {
        app.start();
    }

    @Override
    public ComponentHealth health() {
        return app.health();
    }

    @Override
    public void close() {
        app.close();
    }
}
