package wortlaut.enrich.stream;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.Answer;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;

/** The topic that holds a copy of what the enricher remembers of each article. Streams makes it; this keeps it fit. */
final class Changelog {
    private final ClientSettings client;
    private final Topics topics;
    private final String name;

    Changelog(ClientSettings client, String applicationId, Topics topics) {
        this.client = client;
        this.topics = topics;
        name = applicationId + "-" + ArticleProcessor.STORE + "-changelog";
    }

    /**
     * Before the app starts: lets the topic take what the others take, where an earlier version of the program has made it smaller.
     *
     * @throws WortlautException if the topic of articles has other partitions than it had when the enricher began
     */
    void check() {
        try (Admin admin = Admin.create(client.admin())) {
            Set<String> all = Answer.of(admin.listTopics().names(), "list the topics");
            if (all.contains(name)) {
                checkPartitions(admin);
                widen(admin);
            }
        }
    }

    private void checkPartitions(Admin admin) {
        String articles = topics.articles().name();
        Map<String, TopicDescription> found =
                Answer.of(admin.describeTopics(List.of(name, articles)).allTopicNames(), "describe the topics");
        int now = found.get(articles).partitions().size();
        int then = found.get(name).partitions().size();
        if (now != then) {
            throw new WortlautException(
                    articles + " has " + now + " partitions by now, but what the enricher remembers is in "
                            + then + " (" + name
                            + "). With other partitions the same article comes to another place, where nobody knows its"
                            + " versions: copy the articles with `wortlaut replay` into topics of another --topic-prefix that have "
                            + now
                            + " partitions from the beginning, and use those");
        }
    }

    private void widen(Admin admin) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
        Config config = Answer.of(admin.describeConfigs(List.of(topic)).all(), "read the settings of " + name)
                .get(topic);
        ConfigEntry limit = config.get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG);
        if (limit != null && Long.parseLong(limit.value()) < TopicSetup.MAX_MESSAGE_BYTES) {
            ConfigEntry wide =
                    new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(TopicSetup.MAX_MESSAGE_BYTES));
            Collection<AlterConfigOp> set = List.of(new AlterConfigOp(wide, AlterConfigOp.OpType.SET));
            Answer.of(admin.incrementalAlterConfigs(Map.of(topic, set)).all(), "let " + name + " take larger records");
        }
    }
}
