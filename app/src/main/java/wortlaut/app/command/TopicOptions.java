package wortlaut.app.command;

import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.TopicSetup;

/** What topics are like that have to be created first. */
final class TopicOptions {
    @Option(names = "--partitions", defaultValue = "4", description = "Of each new topic (default: ${DEFAULT-VALUE}).")
    private int partitions;

    @Option(names = "--replication-factor", description = "Of each new topic (default: the cluster's).")
    private Short replicationFactor;

    @Option(
            names = "--compaction-lag",
            paramLabel = "DAYS",
            defaultValue = "30",
            description = "Days that every version of an article stays readable (default: ${DEFAULT-VALUE}).")
    private int compactionLagDays;

    @Option(
            names = "--retention",
            paramLabel = "DAYS",
            defaultValue = "3650",
            description = "Days that quote events and dead letters stay (default: ${DEFAULT-VALUE}).")
    private int retentionDays;

    TopicSetup.Settings settings() {
        try {
            return new TopicSetup.Settings(
                    partitions,
                    Optional.ofNullable(replicationFactor),
                    Duration.ofDays(compactionLagDays),
                    Duration.ofDays(retentionDays));
        } catch (WortlautException e) {
            throw new WrongUsage(e);
        }
    }
}
