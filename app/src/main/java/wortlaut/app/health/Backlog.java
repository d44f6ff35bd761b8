package wortlaut.app.health;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How long the first record that a reader has not worked on yet has stood there, per partition. Told from looks at positions and ends, by
 * the clock of this process: old articles that are fed again are no standstill, and a long backlog is none as long as positions move.
 */
final class Backlog {
    private final Duration limit;
    private final Map<TopicPartition, Head> heads = new HashMap<>();

    private record Head(long position, Instant since) {}

    /** @param limit how long a record may stand first in its partition */
    Backlog(Duration limit) {
        this.limit = limit;
    }

    /**
     * How it is now.
     *
     * @param positions the next offset of each partition; where there is none, it has not begun
     */
    PartHealth look(String part, Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends, Instant now) {
        long behind = 0;
        TopicPartition slowest = null;
        for (var end : ends.entrySet()) {
            long position = positions.getOrDefault(end.getKey(), 0L);
            if (position >= end.getValue()) {
                heads.remove(end.getKey());
                continue;
            }
            behind += end.getValue() - position;
            Head head = heads.get(end.getKey());
            if (head == null || head.position() != position) {
                head = new Head(position, now);
                heads.put(end.getKey(), head);
            }
            if (slowest == null || head.since().isBefore(heads.get(slowest).since())) {
                slowest = end.getKey();
            }
        }
        heads.keySet().retainAll(ends.keySet());
        if (slowest == null) {
            return new PartHealth(part, PartHealth.Status.UP, "", now);
        }
        Head head = heads.get(slowest);
        Duration standing = Duration.between(head.since(), now);
        String where = slowest + " stands at offset " + head.position() + " for " + standing.toSeconds() + " s";
        return standing.compareTo(limit) > 0
                ? new PartHealth(
                        part,
                        PartHealth.Status.STANDING_STILL,
                        String.format(Locale.ROOT, "%,d records wait, and %s", behind, where),
                        head.since())
                : new PartHealth(
                        part,
                        PartHealth.Status.CATCHING_UP,
                        String.format(Locale.ROOT, "%,d records to go", behind),
                        head.since());
    }
}
