package wortlaut.tests.fault;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import wortlaut.tests.Program;

/** One part of the pipeline as a process that can be killed, paused and started again with the same arguments. */
final class Part implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(90);

    private final String name;
    private final String announces;
    private final String[] arguments;
    private Program program;

    /** @param announces what it says on standard error once it is up */
    Part(String name, String announces, String... arguments) {
        this.name = name;
        this.announces = announces;
        this.arguments = arguments.clone();
    }

    /** With its log below a folder. */
    static Part broker(Path folder, int port) {
        return new Part(
                "broker",
                "Kafka at",
                "broker",
                "--data",
                folder.resolve("broker").toString(),
                "--port",
                String.valueOf(port));
    }

    /** With its state below a folder; a new process of it is the same member as the one before. */
    static Part enricher(Path folder, String kafka) {
        return new Part(
                "enricher",
                "enriching",
                "enrich",
                "--stream",
                "--instance-id",
                "one",
                "--state",
                folder.resolve("state").toString(),
                "--bootstrap-servers",
                kafka);
    }

    String name() {
        return name;
    }

    /** Starts the process, without waiting for more than that. */
    void start() {
        program = Program.start(arguments);
    }

    void awaitUp() {
        await(name + " up").atMost(START).until(() -> !program.isAlive() || errors().contains(announces));
        if (!program.isAlive()) {
            throw new AssertionError(name + " ended at its start:\n" + errors());
        }
    }

    /** As {@code kill -9}. */
    void kill() {
        program.kill();
    }

    void pause() {
        program.signal("STOP");
    }

    void goOn() {
        program.signal("CONT");
    }

    /** Asks it to end, as SIGTERM does, and waits; what it wrote is then all kept. */
    int end(Duration atMost) {
        program.terminate();
        return program.await(atMost);
    }

    boolean isAlive() {
        return program.isAlive();
    }

    String errors() {
        return program.errors();
    }

    @Override
    public void close() {
        if (program != null) {
            program.kill();
        }
    }
}
