package wortlaut.tests;

import java.nio.file.Path;
import wortlaut.tests.kafka.EmbeddedKafka;
import wortlaut.tests.kafka.KafkaUnderTest;

class EmbeddedPipelineIT extends PipelineSuite {
    @Override
    KafkaUnderTest startKafka(Path folder) {
        return new EmbeddedKafka(folder);
    }
}
