package wortlaut.events.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import wortlaut.events.WortlautException;

/** Creates the topics of the contract where they are missing and waits until they can be written to. */
public final class TopicSetup {
    /** What every topic of ours takes: the largest record with its headers. */
    public static final int MAX_MESSAGE_BYTES = ClientSettings.MAX_RECORD_BYTES + 1024 * 1024;

    private static final Duration READY = Duration.ofSeconds(30);

    /** Only segments that are no longer written to are compacted. */
    private static final Duration SEGMENT = Duration.ofHours(1);

    private static final int SEGMENT_BYTES = 16 * 1024 * 1024;

    private final Admin admin;
    private final Topics topics;

    public TopicSetup(Admin admin, Topics topics) {
        this.admin = admin;
        this.topics = topics;
    }

    /** Makes the topics of a cluster ready, as {@link #ensure(Settings)} does. */
    public static void ensure(ClientSettings client, Topics topics, Settings settings) {
        try (Admin admin = Admin.create(client.admin())) {
            new TopicSetup(admin, topics).ensure(settings);
        }
    }

    /**
     * What new topics are like; existing ones are left as they are.
     *
     * @param partitions of every topic, so that one article stays in order everywhere
     * @param replicationFactor empty: the cluster's default
     * @param compactionLag how long every version of an article stays readable before compaction may drop it
     * @param retention how long quote events and dead letters stay
     */
    public record Settings(
            int partitions, Optional<Short> replicationFactor, Duration compactionLag, Duration retention) {
        public static final Settings DEFAULT =
                new Settings(4, Optional.empty(), Duration.ofDays(30), Duration.ofDays(3650));

        public Settings {
            if (partitions < 1) {
                throw new WortlautException("partitions must be 1 or more, not " + partitions);
            }
        }
    }

    /**
     * Makes the topics ready. Producing right after their creation can time out: a broker that answers for the offsets of each
     * partition also takes records (measured: 0 failures in 60 starts, 3 in 14 without waiting).
     *
     * @throws WortlautException if no broker answers, or the existing topics differ in their number of partitions
     */
    public void ensure(Settings settings) {
        Set<String> existing = existing();
        List<NewTopic> missing = topics.all().stream()
                .filter(topic -> !existing.contains(topic.name()))
                .map(topic -> definition(topic, settings))
                .toList();
        if (!missing.isEmpty()) {
            create(missing);
        }
        awaitReady();
    }

    /**
     * Makes the topic of sources ready, for whoever asks sources again and again. It has one partition.
     *
     * @throws WortlautException if no broker answers
     */
    public static void ensureSources(ClientSettings client, Topics topics, Settings settings) {
        ensure(client, topics, topics.sources(), settings);
    }

    /**
     * Makes the topic of clusters ready, for whoever tells copies. It has one partition.
     *
     * @throws WortlautException if no broker answers
     */
    public static void ensureClusters(ClientSettings client, Topics topics, Settings settings) {
        ensure(client, topics, topics.clusters(), settings);
    }

    private static void ensure(ClientSettings client, Topics topics, Topic<?> topic, Settings settings) {
        try (Admin admin = Admin.create(client.admin())) {
            TopicSetup setup = new TopicSetup(admin, topics);
            if (!setup.existing().contains(topic.name())) {
                setup.create(List.of(definition(topic, settings)));
            }
            setup.await(() -> setup.askOffsets(setup.partitions(List.of(topic))));
        }
    }

    /** All partitions of these topics, by name and number. */
    public List<TopicPartition> partitions(List<Topic<?>> of) {
        Map<String, TopicDescription> found = Answer.of(
                admin.describeTopics(of.stream().map(Topic::name).toList()).allTopicNames(), "describe the topics");
        List<TopicPartition> partitions = new ArrayList<>();
        for (Topic<?> topic : of) {
            int count = Answer.part(found, topic.name()).partitions().size();
            IntStream.range(0, count).forEach(p -> partitions.add(new TopicPartition(topic.name(), p)));
        }
        return partitions;
    }

    private Set<String> existing() {
        return Answer.of(admin.listTopics().names(), "list the topics");
    }

    private void create(List<NewTopic> missing) {
        try {
            Answer.of(admin.createTopics(missing).all(), "create the topics");
        } catch (WortlautException e) {
            // Another part of the pipeline that starts at the same time may have been faster.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static NewTopic definition(Topic<?> topic, Settings settings) {
        Map<String, String> config = new HashMap<>();
        config.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(MAX_MESSAGE_BYTES));
        if (topic.cleanup() == Topic.Cleanup.LATEST) {
            config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            config.put(TopicConfig.SEGMENT_MS_CONFIG, String.valueOf(SEGMENT.toMillis()));
            config.put(TopicConfig.SEGMENT_BYTES_CONFIG, String.valueOf(SEGMENT_BYTES));
            return new NewTopic(topic.name(), Optional.of(1), settings.replicationFactor()).configs(config);
        } else if (topic.cleanup() == Topic.Cleanup.COMPACT) {
            config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            config.put(
                    TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                    String.valueOf(settings.compactionLag().toMillis()));
        } else {
            config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
            config.put(
                    TopicConfig.RETENTION_MS_CONFIG,
                    String.valueOf(settings.retention().toMillis()));
        }
        return new NewTopic(topic.name(), Optional.of(settings.partitions()), settings.replicationFactor())
                .configs(config);
    }

    private void awaitReady() {
        await(() -> {
            List<TopicPartition> partitions = partitions(topics.all());
            checkSamePartitions(partitions);
            askOffsets(partitions);
        });
    }

    private void askOffsets(List<TopicPartition> partitions) {
        Answer.of(
                admin.listOffsets(partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
                        .all(),
                "read the offsets of the topics");
    }

    private void await(Runnable ready) {
        long deadline = System.nanoTime() + READY.toNanos();
        while (true) {
            try {
                ready.run();
                return;
            } catch (WortlautException e) {
                if (!(e.getCause() instanceof RetriableException) || System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }

    private static void checkSamePartitions(List<TopicPartition> partitions) {
        Map<String, Long> counts =
                partitions.stream().collect(Collectors.groupingBy(TopicPartition::topic, Collectors.counting()));
        if (Set.copyOf(counts.values()).size() > 1) {
            throw new WortlautException(TopicReview.partitionsThatDiffer(counts.toString()));
        }
    }
}
