package wortlaut.app.command;

import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;
import wortlaut.app.command.value.Days;
import wortlaut.app.command.value.Partitions;
import wortlaut.app.command.value.Replicas;
import wortlaut.events.kafka.TopicSetup;

/** What topics are like that have to be created first. */
final class TopicOptions {
    @Option(
            names = "--partitions",
            defaultValue = "4",
            converter = Partitions.class,
            description = "Of each new topic (default: ${DEFAULT-VALUE}).")
    private int partitions;

    @Option(
            names = "--replication-factor",
            converter = Replicas.class,
            description = "Of each new topic (default: the cluster's).")
    private Short replicationFactor;

    @Option(
            names = "--compaction-lag",
            paramLabel = "DAYS",
            defaultValue = "30",
            converter = Days.class,
            description = "Days that every version of an article stays readable (default: ${DEFAULT-VALUE}).")
    private Duration compactionLag;

    @Option(
            names = "--retention",
            paramLabel = "DAYS",
            defaultValue = "3650",
            converter = Days.class,
            description = "Days that quote events and dead letters stay (default: ${DEFAULT-VALUE}).")
    private Duration retention;

    TopicSetup.Settings settings() {
        return new TopicSetup.Settings(partitions, Optional.ofNullable(replicationFactor), compactionLag, retention);
    }
}
