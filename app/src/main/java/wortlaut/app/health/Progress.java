package wortlaut.app.health;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.kafka.Topic;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;
import wortlaut.sink.SinkLoop;

/** How far a worker is with what it reads: whatever its threads do, only that is progress. */
public interface Progress {
    /** The next offset of each partition that it is done with; where there is none, it has not begun. */
    Map<TopicPartition, Long> positions();

    /** Where what it reads ends now. */
    Map<TopicPartition, Long> ends();

    /** Of the enricher, by what its group has committed. */
    static Progress ofEnricher(Admin admin, Topics topics, String group) {
        LogOffsets offsets = new LogOffsets(admin);
        return of(() -> offsets.committed(group), admin, topics, topics.articles());
    }

    /** Of whoever tells copies, by what its group has committed. */
    static Progress ofClusters(Admin admin, Topics topics, String group) {
        LogOffsets offsets = new LogOffsets(admin);
        return of(() -> offsets.committed(group), admin, topics, topics.enriched());
    }

    /** Of a sink, by the positions that it has kept. */
    static Progress ofSink(SinkLoop loop, Admin admin, Topics topics) {
        return of(loop::positions, admin, topics, topics.enriched(), topics.quotes());
    }

    private static Progress of(
            Supplier<Map<TopicPartition, Long>> positions, Admin admin, Topics topics, Topic<?>... read) {
        TopicSetup setup = new TopicSetup(admin, topics);
        LogOffsets offsets = new LogOffsets(admin);
        return new Progress() {
            @Override
            public Map<TopicPartition, Long> positions() {
                return positions.get();
            }

            @Override
            public Map<TopicPartition, Long> ends() {
                return offsets.ends(setup.partitions(List.of(read)));
            }
        };
    }
}
