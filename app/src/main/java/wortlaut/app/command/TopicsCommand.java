package wortlaut.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.app.health.LogOffsets;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.events.kafka.Topic;
import wortlaut.events.kafka.TopicReview;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;

/** {@code wortlaut topics}: what is there, and how far the enricher lags behind. */
@Command(
        name = "topics",
        description =
                "Shows the topics with their offsets and what the enricher has still to do; --create makes missing ones.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  wortlaut topics",
            "  wortlaut topics --create --partitions 12 --replication-factor 3 --bootstrap-servers kafka:9092"
        })
public final class TopicsCommand implements Callable<Integer> {
    @Mixin
    private ClusterOptions cluster;

    @Option(names = "--create", description = "Create the topics that are missing.")
    private boolean create;

    @Mixin
    private TopicOptions options;

    @Override
    public Integer call() {
        Topics topics = cluster.topics();
        try (Admin admin = Admin.create(cluster.client().admin())) {
            TopicSetup setup = new TopicSetup(admin, topics);
            if (create) {
                setup.ensure(options.settings());
            }
            show(setup, topics, new LogOffsets(admin));
            new TopicReview(admin, topics).findings().forEach(finding -> System.err.println("wortlaut: " + finding));
        }
        return ExitStatus.DONE;
    }

    private void show(TopicSetup setup, Topics topics, LogOffsets offsets) {
        for (Topic<?> topic : topics.all()) {
            List<TopicPartition> partitions = setup.partitions(List.of(topic));
            Map<TopicPartition, Long> beginnings = offsets.beginnings(partitions);
            Map<TopicPartition, Long> ends = offsets.ends(partitions);
            long kept = partitions.stream()
                    .mapToLong(p -> ends.get(p) - beginnings.get(p))
                    .sum();
            System.out.printf(
                    Locale.ROOT, "%-28s %3d partitions  %,12d offsets kept%n", topic, partitions.size(), kept);
        }
        List<TopicPartition> articles = setup.partitions(List.of(topics.articles()));
        Map<TopicPartition, Long> ends = offsets.ends(articles);
        Map<TopicPartition, Long> done = offsets.committed(cluster.groupOf("enrich"));
        long lag = articles.stream()
                .mapToLong(p -> ends.get(p) - done.getOrDefault(p, 0L))
                .sum();
        System.out.printf(Locale.ROOT, "the enricher has %,d articles to go%n", lag);
    }
}
