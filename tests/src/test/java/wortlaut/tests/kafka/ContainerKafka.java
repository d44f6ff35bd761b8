package wortlaut.tests.kafka;

import org.testcontainers.kafka.KafkaContainer;

/** The official image in a container; needs a Docker engine. */
public final class ContainerKafka implements KafkaUnderTest {
    private final KafkaContainer container = new KafkaContainer("apache/kafka:4.3.1")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_MESSAGE_MAX_BYTES", "34603008");

    public ContainerKafka() {
        container.start();
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void close() {
        container.stop();
    }
}
