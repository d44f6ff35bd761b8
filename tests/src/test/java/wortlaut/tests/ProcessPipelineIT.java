package wortlaut.tests;

import java.nio.file.Path;
import wortlaut.tests.kafka.BrokerProcess;
import wortlaut.tests.kafka.KafkaUnderTest;

class ProcessPipelineIT extends PipelineSuite {
    @Override
    KafkaUnderTest startKafka(Path folder) {
        return new BrokerProcess(folder);
    }
}
