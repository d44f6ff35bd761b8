package wortlaut.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import picocli.CommandLine.Option;
import wortlaut.app.command.value.Servers;
import wortlaut.app.data.NativeLibraries;
import wortlaut.app.terminal.Stop;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.BrokerCheck;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;

/** Which cluster, which topics: the options that every command on a cluster takes. */
final class ClusterOptions {
    private static final Duration LOOK = Duration.ofSeconds(4);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT[,…]",
            defaultValue = "127.0.0.1:9092",
            converter = Servers.class,
            description = "The Kafka cluster (default: ${DEFAULT-VALUE}, where `wortlaut run` listens).")
    private String bootstrapServers;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Java properties with any Kafka client setting: TLS, SASL, time-outs …")
    private Path config;

    @Option(
            names = "--topic-prefix",
            paramLabel = "PREFIX",
            defaultValue = Topics.DEFAULT_PREFIX,
            description = "In front of the topics' names (default: ${DEFAULT-VALUE}).")
    private String prefix;

    ClientSettings client() {
        NativeLibraries.inCache().compression();
        return config == null ? ClientSettings.of(bootstrapServers) : ConfigFile.load(bootstrapServers, config);
    }

    Topics topics() {
        try {
            return Topics.withPrefix(prefix);
        } catch (WortlautException e) {
            throw new WrongUsage("--topic-prefix", e);
        }
    }

    /**
     * Makes the topics ready, and waits for a broker that is not there yet, as it is waited for later; false when asked to stop before.
     *
     * @throws WortlautException for what waiting does not mend, such as a refused password
     */
    boolean awaitTopics(Stop stop) {
        ClientSettings client = client();
        Topics topics = topics();
        return await(stop, () -> {
            BrokerCheck.requireAnswer(client, LOOK);
            TopicSetup.ensure(client, topics, TopicSetup.Settings.DEFAULT);
        });
    }

    /**
     * Does what needs the broker, again and again while it is away; false when asked to stop before.
     *
     * @param start may be done again when it has failed
     * @throws WortlautException for what waiting does not mend
     */
    boolean await(Stop stop, Runnable start) {
        boolean said = false;
        while (!stop.isAsked()) {
            try {
                start.run();
                return true;
            } catch (WortlautException e) {
                if (!isAway(e.getCause())) {
                    throw e;
                }
                if (!said) {
                    System.err.println("wortlaut: " + e.getMessage() + " Waiting for it; Ctrl-C stops.");
                    said = true;
                }
                stop.await(AGAIN);
            }
        }
        return false;
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof TimeoutException || cause instanceof RetriableException;
    }

    /** Names consumer groups and the Streams app: another name for every prefix, {@code wortlaut-enrich} for the default one. */
    String groupOf(String part) {
        return prefix.endsWith(".") ? prefix.substring(0, prefix.length() - 1) + "-" + part : prefix + "." + part;
    }
}
