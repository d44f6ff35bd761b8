package wortlaut.tests.kafka;

/** A Kafka that a suite runs against. */
public interface KafkaUnderTest extends AutoCloseable {
    String bootstrapServers();

    @Override
    void close();
}
