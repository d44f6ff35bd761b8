package wortlaut.app.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.WortlautException;
import wortlaut.sink.SinkHealth;
import wortlaut.sink.SinkLoop;

/** A sink, by the positions that it has kept. */
public final class SinkPart implements Part {
    private final String name;
    private final SinkLoop loop;
    private final Supplier<Map<TopicPartition, Long>> ends;
    private final Backlog backlog;

    /**
     * @param ends where the topics that it reads end now
     * @param limit how long a record may stand first in its partition
     */
    public SinkPart(String name, SinkLoop loop, Supplier<Map<TopicPartition, Long>> ends, Duration limit) {
        this.name = name;
        this.loop = loop;
        this.ends = ends;
        this.backlog = new Backlog(limit);
    }

    @Override
    public PartHealth look(Instant now) {
        SinkHealth health = loop.health();
        if (health.ended()) {
            String reason = health.failure()
                    .map(failure -> String.valueOf(failure.getMessage()))
                    .orElse("");
            return new PartHealth(name, PartHealth.Status.STOPPED, reason, now);
        }
        if (health.waiting().isPresent()) {
            SinkHealth.Waiting waiting = health.waiting().get();
            return new PartHealth(name, PartHealth.Status.WAITING, waiting.reason(), waiting.since());
        }
        try {
            Map<TopicPartition, Long> positions = loop.positions();
            return backlog.look(name, positions, ends.get(), now);
        } catch (WortlautException e) {
            return new PartHealth(name, PartHealth.Status.WAITING, e.getMessage(), now);
        }
    }
}
