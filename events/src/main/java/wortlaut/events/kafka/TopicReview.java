package wortlaut.events.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import wortlaut.events.WortlautException;

/**
 * What is wrong with topics that somebody else has made or changed: what loses articles, quotes or versions without a word. Nothing is
 * changed; each finding names the topic, the setting, what comes of it, and what would be right.
 */
public final class TopicReview {
    /** A shorter retention than this, or compaction sooner than a day, loses what a sink that was away for a while still has to read. */
    private static final Duration SHORTEST_RETENTION = Duration.ofDays(30);

    private static final Duration SHORTEST_LAG = Duration.ofDays(1);

    private final Admin admin;
    private final Topics topics;

    public TopicReview(Admin admin, Topics topics) {
        this.admin = admin;
        this.topics = topics;
    }

    /**
     * In the order of the topics; those that do not exist are left out.
     *
     * @throws WortlautException if no broker answers, or it does not let us see the settings
     */
    public List<String> findings() {
        Set<String> existing = Answer.of(admin.listTopics().names(), "list the topics");
        List<Topic<?>> present = topics.all().stream()
                .filter(topic -> existing.contains(topic.name()))
                .toList();
        int brokers =
                Answer.of(admin.describeCluster().nodes(), "list the brokers").size();
        Map<String, TopicDescription> descriptions = Answer.of(
                admin.describeTopics(present.stream().map(Topic::name).toList()).allTopicNames(),
                "describe the topics");
        Map<ConfigResource, Config> configs = Answer.of(
                admin.describeConfigs(
                                present.stream().map(TopicReview::resource).toList())
                        .all(),
                "read the settings of the topics");
        List<String> findings = new ArrayList<>();
        for (Topic<?> topic : present) {
            Settings settings = new Settings(topic.name(), Answer.part(configs, resource(topic)), findings);
            cleanup(topic, settings);
            records(settings);
            replicas(settings, Answer.part(descriptions, topic.name()), brokers);
        }
        return findings;
    }

    /** Empty when all have the same number of partitions; else what they have, what comes of it, and the way out. */
    public static String partitionsThatDiffer(Map<String, TopicDescription> topics) {
        Map<String, Integer> counts = topics.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        topic -> topic.getValue().partitions().size()));
        return Set.copyOf(counts.values()).size() <= 1 ? "" : partitionsThatDiffer(counts.toString());
    }

    static String partitionsThatDiffer(String counts) {
        return "the topics differ in their number of partitions, " + counts
                + ", so that articles are passed by; create topics under another --topic-prefix with as many partitions as are wanted"
                + " (`wortlaut topics --create`), and `wortlaut replay --topic articles --from beginning` into them";
    }

    private static void cleanup(Topic<?> topic, Settings settings) {
        boolean compacts = settings.text(TopicConfig.CLEANUP_POLICY_CONFIG).contains("compact");
        boolean deletes = settings.text(TopicConfig.CLEANUP_POLICY_CONFIG).contains("delete");
        if (topic.cleanup() == Topic.Cleanup.COMPACT) {
            if (deletes || !compacts) {
                settings.wrong(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        "articles are deleted "
                                + (settings.number(TopicConfig.RETENTION_MS_CONFIG) < 0
                                        ? "by size"
                                        : "after " + settings.time(TopicConfig.RETENTION_MS_CONFIG)),
                        "compact");
            }
            if (compacts && settings.number(TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG) < SHORTEST_LAG.toMillis()) {
                settings.wrong(
                        TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                        "versions and deletions may be gone before everybody has read them",
                        "a day or more (" + SHORTEST_LAG.toMillis() + ")");
            }
            return;
        }
        if (compacts) {
            settings.wrong(TopicConfig.CLEANUP_POLICY_CONFIG, "only the last record of each article stays", "delete");
        }
        long retention = settings.number(TopicConfig.RETENTION_MS_CONFIG);
        if (deletes && retention >= 0 && retention < SHORTEST_RETENTION.toMillis()) {
            settings.wrong(
                    TopicConfig.RETENTION_MS_CONFIG,
                    "records are deleted after " + settings.time(TopicConfig.RETENTION_MS_CONFIG),
                    SHORTEST_RETENTION.toDays() + " days or more (" + SHORTEST_RETENTION.toMillis() + ")");
        }
        if (deletes && settings.number(TopicConfig.RETENTION_BYTES_CONFIG) >= 0) {
            settings.wrong(TopicConfig.RETENTION_BYTES_CONFIG, "records beyond that size are deleted", "-1");
        }
    }

    private static void records(Settings settings) {
        if (settings.number(TopicConfig.MAX_MESSAGE_BYTES_CONFIG) < ClientSettings.MAX_RECORD_BYTES) {
            settings.wrong(
                    TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                    "larger records are refused",
                    ClientSettings.MAX_RECORD_BYTES + " or more");
        }
        if (settings.text(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG).equals("LogAppendTime")) {
            settings.wrong(
                    TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                    "results get another time than the article that caused them",
                    "CreateTime");
        }
        long before = settings.number(TopicConfig.MESSAGE_TIMESTAMP_BEFORE_MAX_MS_CONFIG);
        if (before < Duration.ofDays(36_500).toMillis()) {
            settings.wrong(
                    TopicConfig.MESSAGE_TIMESTAMP_BEFORE_MAX_MS_CONFIG,
                    "what is older is refused, such as when articles are replayed",
                    String.valueOf(Long.MAX_VALUE));
        }
    }

    private static void replicas(Settings settings, TopicDescription topic, int brokers) {
        int replicas = topic.partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(0);
        if (brokers > 1 && replicas == 1) {
            settings.wrong("replication factor", "1", "the loss of one broker loses records", "3");
        } else if (replicas > 1 && settings.number(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG) == 1) {
            settings.wrong(
                    TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                    "records count as acknowledged that one broker alone has",
                    "2");
        }
        if (settings.text(TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG).equals("true")) {
            settings.wrong(
                    TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG,
                    "a broker that has missed records may become the one that counts",
                    "false");
        }
    }

    private static ConfigResource resource(Topic<?> topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private record Settings(String topic, Config config, List<String> findings) {
        /** Empty when the broker does not know it. */
        String text(String setting) {
            var entry = config.get(setting);
            return entry == null || entry.value() == null ? "" : entry.value();
        }

        long number(String setting) {
            String value = text(setting);
            return value.matches("-?\\d{1,19}") ? Long.parseLong(value) : Long.MAX_VALUE;
        }

        String time(String setting) {
            Duration time = Duration.ofMillis(number(setting));
            return time.toDays() > 1
                    ? time.toDays() + " days"
                    : time.toString().substring(2).toLowerCase(Locale.ROOT);
        }

        void wrong(String setting, String consequence, String right) {
            wrong(setting, text(setting), consequence, right);
        }

        void wrong(String setting, String value, String consequence, String right) {
            findings.add(
                    "topic " + topic + ": " + setting + " is " + value + ": " + consequence + "; right is " + right);
        }
    }
}
