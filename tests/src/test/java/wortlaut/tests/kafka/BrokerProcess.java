package wortlaut.tests.kafka;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import wortlaut.tests.FreePort;
import wortlaut.tests.Program;

/** {@code wortlaut broker} in a process of its own, which can be killed and started again on the same folder and port. */
public final class BrokerProcess implements KafkaUnderTest {
    private final Path folder;
    private final int port = FreePort.find();
    private Program program;

    public BrokerProcess(Path folder) {
        this.folder = folder;
        start();
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** As {@code kill -9}. */
    public void kill() {
        program.kill();
    }

    /** On the same folder and port; returns when it takes clients. */
    public void start() {
        program = Program.start("broker", "--data", folder.toString(), "--port", String.valueOf(port));
        await().atMost(Duration.ofMinutes(2)).until(() -> program.errors().contains("Kafka at "));
    }

    @Override
    public void close() {
        program.kill();
    }
}
