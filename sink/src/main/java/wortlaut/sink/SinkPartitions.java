package wortlaut.sink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.Answer;
import wortlaut.events.kafka.Topic;
import wortlaut.events.kafka.Topics;

/** The partitions that a sink reads, and where in them it stands. */
final class SinkPartitions {
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Consumer<byte[], byte[]> consumer;
    private final Topics topics;
    private final List<TopicPartition> partitions;

    /**
     * Takes all partitions of both topics.
     *
     * @throws UnavailableException if no broker answers or a topic does not exist
     */
    SinkPartitions(Consumer<byte[], byte[]> consumer, Topics topics, String servers) {
        this.consumer = consumer;
        this.topics = topics;
        try {
            partitions = partitionsNow();
            consumer.assign(partitions);
        } catch (TimeoutException e) {
            throw new UnavailableException("no broker answers at " + servers, e);
        }
    }

    /**
     * Whether the topics have the partitions that were taken. While no broker answers nobody knows otherwise.
     *
     * @throws UnavailableException if a topic does not exist any more
     */
    boolean areAll() {
        try {
            return partitions.equals(partitionsNow());
        } catch (TimeoutException e) {
            return true;
        }
    }

    private List<TopicPartition> partitionsNow() {
        List<TopicPartition> found = new ArrayList<>(partitionsOf(topics.enriched()));
        found.addAll(partitionsOf(topics.quotes()));
        return List.copyOf(found);
    }

    Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(partitions, ANSWER);
    }

    /**
     * Places the consumer at the stored positions, at the beginning where there is none.
     *
     * @throws WortlautException if the log no longer has, or does not yet have, what a position says
     */
    void placeAt(Map<TopicPartition, Long> stored, String sink) {
        Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions, ANSWER);
        Map<TopicPartition, Long> ends = ends();
        for (TopicPartition partition : partitions) {
            long start = Answer.part(starts, partition);
            long position = stored.getOrDefault(partition, start);
            check(sink, partition, position, start, Answer.part(ends, partition));
            consumer.seek(partition, position);
        }
    }

    /** Where the consumer stands: past transaction markers too. */
    Map<TopicPartition, Long> positions() {
        Map<TopicPartition, Long> positions = new HashMap<>();
        partitions.forEach(partition -> positions.put(partition, consumer.position(partition, ANSWER)));
        return positions;
    }

    /** As far as the consumer has been told by the broker, without asking it. */
    long lag() {
        return partitions.stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    private List<TopicPartition> partitionsOf(Topic<?> topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic.name(), ANSWER);
        if (found == null || found.isEmpty()) {
            throw new UnavailableException("there is no topic " + topic.name() + "; is the topic prefix right?");
        }
        return found.stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .sorted(Comparator.comparingInt(TopicPartition::partition))
                .toList();
    }

    private static void check(String sink, TopicPartition partition, long position, long start, long end) {
        if (position >= start && position <= end) {
            return;
        }
        String wrong = position < start
                ? "the log now begins at " + start + ": records in between are gone from it"
                : "the log ends at " + end + ": it is another log, or it has lost records";
        throw new UnusableException(sink + " stands at offset " + position + " of " + partition + ", but " + wrong
                + "; `wortlaut sink rebuild` fills it anew from what the log has");
    }
}
