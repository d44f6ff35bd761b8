package wortlaut.app.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import wortlaut.enrich.stream.EnrichStream;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;

/** The enricher, by the offsets that its group has committed: whatever its threads do, only that is progress. */
public final class EnricherPart implements Part {
    private static final String NAME = "enricher";

    private final Committed committed;
    private final Supplier<Optional<Throwable>> failure;
    private final Supplier<Optional<EnrichStream.Waiting>> waiting;
    private final BooleanSupplier brokerAnswers;
    private final Backlog backlog;

    /** Where the topic of articles ends, and how far the enricher's group is with it. */
    public interface Committed {
        Map<TopicPartition, Long> ends();

        Map<TopicPartition, Long> positions();

        /** As the cluster tells it. */
        static Committed of(Admin admin, Topics topics, String group) {
            TopicSetup setup = new TopicSetup(admin, topics);
            LogOffsets offsets = new LogOffsets(admin);
            return new Committed() {
                @Override
                public Map<TopicPartition, Long> ends() {
                    return offsets.ends(setup.partitions(List.of(topics.articles())));
                }

                @Override
                public Map<TopicPartition, Long> positions() {
                    return offsets.committed(group);
                }
            };
        }
    }

    /**
     * @param enricher the enricher in this process
     * @param brokerAnswers whether there is any sense in asking
     * @param limit how long an article may stand first in its partition
     */
    public EnricherPart(Committed committed, EnrichStream enricher, BooleanSupplier brokerAnswers, Duration limit) {
        this.committed = committed;
        this.failure = enricher::failure;
        this.waiting = enricher::waiting;
        this.brokerAnswers = brokerAnswers;
        this.backlog = new Backlog(limit);
    }

    @Override
    public PartHealth look(Instant now) {
        Optional<Throwable> stopped = failure.get();
        if (stopped.isPresent()) {
            return new PartHealth(
                    NAME,
                    PartHealth.Status.STOPPED,
                    String.valueOf(stopped.get().getMessage()),
                    now);
        } else if (!brokerAnswers.getAsBoolean()) {
            return new PartHealth(NAME, PartHealth.Status.WAITING, "for the broker", now);
        }
        Optional<EnrichStream.Waiting> wait = waiting.get();
        if (wait.isPresent()) {
            return new PartHealth(
                    NAME,
                    PartHealth.Status.WAITING,
                    wait.get().reason(),
                    wait.get().since());
        }
        try {
            // Positions first: an end that is read later is never before them.
            Map<TopicPartition, Long> positions = committed.positions();
            return backlog.look(NAME, positions, committed.ends(), now);
        } catch (WortlautException e) {
            return new PartHealth(NAME, PartHealth.Status.WAITING, e.getMessage(), now);
        }
    }
}
