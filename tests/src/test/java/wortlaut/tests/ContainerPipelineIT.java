package wortlaut.tests;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;
import wortlaut.tests.kafka.ContainerKafka;
import wortlaut.tests.kafka.KafkaUnderTest;

/** The same on the official image; skipped, and said so, where no Docker engine is found. */
@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class ContainerPipelineIT extends PipelineSuite {
    @Override
    KafkaUnderTest startKafka(Path folder) {
        return new ContainerKafka();
    }
}
