package wortlaut.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wortlaut.app.broker.BrokerSettings;
import wortlaut.app.broker.EmbeddedBroker;
import wortlaut.app.command.value.Given;
import wortlaut.app.command.value.Port;
import wortlaut.app.data.NativeLibraries;
import wortlaut.app.data.PrivateFolder;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.Logging;
import wortlaut.app.terminal.Stop;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;

/** {@code wortlaut broker}: the embedded broker by itself. */
@Command(
        name = "broker",
        description =
                "Runs a Kafka broker on this machine (loopback only) with the topics of the contract, until Ctrl-C.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  wortlaut broker --data /var/lib/wortlaut --port 9092"})
public final class BrokerCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Holds the log (default: ./data).")
    private Path data;

    @Option(
            names = "--port",
            defaultValue = "9092",
            converter = Port.class,
            description = "For clients (default: 9092; 0: a free one).")
    private int port;

    @Option(
            names = "--topic-prefix",
            defaultValue = Topics.DEFAULT_PREFIX,
            description = "In front of the topics' names (default: ${DEFAULT-VALUE}).")
    private String prefix;

    @Override
    public Integer call() {
        Topics topics = topics();
        Given.folder("--data", data);
        PrivateFolder.ofData(data, List.of("kafka"), List.of("wortlaut.log"));
        NativeLibraries.in(data.resolve("native")).compression();
        Stop stop = Stop.onInterrupt();
        try (EmbeddedBroker broker =
                Component.started(new EmbeddedBroker(new BrokerSettings(data.resolve("kafka"), port)))) {
            Logging.toFile(data);
            TopicSetup.ensure(ClientSettings.of(broker.bootstrapServers()), topics, TopicSetup.Settings.DEFAULT);
            System.err.println("Kafka at " + broker.bootstrapServers() + ", log in " + data + "; Ctrl-C stops.");
            stop.await();
        } finally {
            stop.done();
        }
        return ExitStatus.DONE;
    }

    private Topics topics() {
        try {
            return Topics.withPrefix(prefix);
        } catch (WortlautException e) {
            throw new WrongUsage("--topic-prefix", e);
        }
    }
}
