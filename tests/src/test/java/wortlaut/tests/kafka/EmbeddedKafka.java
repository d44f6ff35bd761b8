package wortlaut.tests.kafka;

import java.nio.file.Path;
import wortlaut.app.broker.BrokerSettings;
import wortlaut.app.broker.EmbeddedBroker;
import wortlaut.events.component.Component;

/** The program's own embedded broker, in this process. */
public final class EmbeddedKafka implements KafkaUnderTest {
    private final EmbeddedBroker broker;

    public EmbeddedKafka(Path folder) {
        broker = Component.started(new EmbeddedBroker(new BrokerSettings(folder, 0)));
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public void close() {
        broker.close();
    }
}
