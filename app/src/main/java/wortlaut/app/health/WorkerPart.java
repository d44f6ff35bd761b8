package wortlaut.app.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.WortlautException;
import wortlaut.events.component.ComponentHealth;

/** The enricher or a sink: by what it says itself, and by its progress. */
public final class WorkerPart implements Part {
    private final String name;
    private final Supplier<ComponentHealth> health;
    private final Progress progress;
    private final BooleanSupplier brokerAnswers;
    private final Backlog backlog;

    /**
     * @param health what it says itself
     * @param brokerAnswers whether there is any sense in asking how far it is
     * @param limit how long a record may stand first in its partition
     */
    public WorkerPart(
            String name,
            Supplier<ComponentHealth> health,
            Progress progress,
            BooleanSupplier brokerAnswers,
            Duration limit) {
        this.name = name;
        this.health = health;
        this.progress = progress;
        this.brokerAnswers = brokerAnswers;
        this.backlog = new Backlog(limit);
    }

    @Override
    public PartHealth look(Instant now) {
        ComponentHealth said = health.get();
        if (said.ended()) {
            String reason = said.failure()
                    .map(failure -> String.valueOf(failure.getMessage()))
                    .orElse("");
            return new PartHealth(name, PartHealth.Status.STOPPED, reason, now);
        } else if (!brokerAnswers.getAsBoolean()) {
            return new PartHealth(name, PartHealth.Status.WAITING, "for the broker", now);
        } else if (said.waiting().isPresent()) {
            ComponentHealth.Waiting waiting = said.waiting().get();
            return new PartHealth(name, PartHealth.Status.WAITING, waiting.reason(), waiting.since());
        }
        try {
            // Positions first: an end that is read later is never before them.
            Map<TopicPartition, Long> positions = progress.positions();
            return backlog.look(name, positions, progress.ends(), now);
        } catch (WortlautException e) {
            return new PartHealth(name, PartHealth.Status.WAITING, e.getMessage(), now);
        }
    }
}
