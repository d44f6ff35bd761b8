package wortlaut.app.health;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.Answer;
import wortlaut.events.kafka.Topic;
import wortlaut.events.kafka.TopicReview;
import wortlaut.events.kafka.Topics;

/** Whether the topics are there and still fit together: somebody may delete one, or add partitions, while everything runs. */
public final class TopicsPart implements Part {
    private static final String NAME = "topics";

    private final Admin admin;
    private final Topics topics;
    private final BooleanSupplier brokerAnswers;

    /** @param brokerAnswers whether there is any sense in asking */
    public TopicsPart(Admin admin, Topics topics, BooleanSupplier brokerAnswers) {
        this.admin = admin;
        this.topics = topics;
        this.brokerAnswers = brokerAnswers;
    }

    @Override
    public PartHealth look(Instant now) {
        if (!brokerAnswers.getAsBoolean()) {
            return new PartHealth(NAME, PartHealth.Status.WAITING, "for the broker", now);
        }
        try {
            String difference = TopicReview.partitionsThatDiffer(Answer.of(
                    admin.describeTopics(topics.all().stream().map(Topic::name).toList())
                            .allTopicNames(),
                    "describe the topics"));
            return difference.isEmpty()
                    ? new PartHealth(NAME, PartHealth.Status.UP, "", now)
                    : new PartHealth(NAME, PartHealth.Status.STANDING_STILL, difference, now);
        } catch (WortlautException e) {
            return new PartHealth(NAME, PartHealth.Status.WAITING, e.getMessage(), now);
        }
    }
}
