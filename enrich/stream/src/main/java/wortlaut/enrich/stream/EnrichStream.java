package wortlaut.enrich.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import wortlaut.enrich.Enricher;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

/** The running enricher. */
public final class EnrichStream implements Component {
    private final Changelog changelog;
    private final LongAdder late = new LongAdder();
    private final StreamsApp app;

    public EnrichStream(EnrichSettings settings, ClientSettings client, Topics topics, Enricher enricher) {
        Suspects suspects = new Suspects();
        Map<String, Object> properties = new HashMap<>(settings.streams(client));
        properties.put(RefusedResults.SUSPECTS, suspects);
        changelog = new Changelog(client, settings.applicationId(), topics);
        app = new StreamsApp("the enricher", EnrichTopology.build(topics, enricher, suspects, late), properties);
    }

    /**
     * Returns at once; {@link #awaitRunning} waits for the partitions.
     *
     * @throws WortlautException if the topics no longer fit the app's memory
     */
    @Override
    public void start() {
        changelog.check();
        app.start();
    }

    /** @throws WortlautException if the app stops before it runs, or takes longer */
    public void awaitRunning(Duration timeout) {
        app.awaitRunning(timeout);
    }

    @Override
    public ComponentHealth health() {
        return app.health();
    }

    /** How many older versions have come in after newer ones since the start; they change nothing. */
    public long late() {
        return late.sum();
    }

    @Override
    public void close() {
        app.close();
    }
}
