package wortlaut.app.health;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsResult;
import org.apache.kafka.clients.admin.ForwardingAdmin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicCollection;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.internals.KafkaFutureImpl;

/** What a cluster without brokers would say of its topics: how many partitions they have, and where these begin and end. */
final class TopicsInMemory extends ForwardingAdmin {
    private final Map<String, Integer> partitions = new HashMap<>();
    private final Map<TopicPartition, long[]> offsets = new HashMap<>();

    TopicsInMemory() {
        super(Map.of("bootstrap.servers", "127.0.0.1:1", "reconnect.backoff.ms", "600000"));
    }

    TopicsInMemory topic(String name, int count) {
        partitions.put(name, count);
        return this;
    }

    /** Where committed records end may be before where all end. */
    TopicsInMemory offsets(TopicPartition partition, long beginning, long committedEnd, long end) {
        offsets.put(partition, new long[] {beginning, committedEnd, end});
        return this;
    }

    @Override
    public DescribeTopicsResult describeTopics(TopicCollection topics, DescribeTopicsOptions options) {
        Collection<String> names = ((TopicCollection.TopicNameCollection) topics).topicNames();
        return new Described(names.stream().collect(Collectors.toMap(name -> name, this::description)));
    }

    private KafkaFuture<TopicDescription> description(String name) {
        Integer count = partitions.get(name);
        if (count == null) {
            return failed(new UnknownTopicOrPartitionException("there is no " + name));
        }
        List<TopicPartitionInfo> infos = IntStream.range(0, count)
                .mapToObj(number -> new TopicPartitionInfo(number, null, List.of(), List.of()))
                .toList();
        return KafkaFuture.completedFuture(new TopicDescription(name, false, infos));
    }

    @Override
    public ListOffsetsResult listOffsets(Map<TopicPartition, OffsetSpec> specs, ListOffsetsOptions options) {
        boolean committed = options.isolationLevel() == IsolationLevel.READ_COMMITTED;
        Map<TopicPartition, KafkaFuture<ListOffsetsResultInfo>> found = new HashMap<>();
        specs.forEach((partition, spec) -> {
            long[] known = offsets.get(partition);
            found.put(
                    partition,
                    known == null
                            ? failed(new UnknownTopicOrPartitionException("there is no " + partition))
                            : KafkaFuture.completedFuture(new ListOffsetsResultInfo(
                                    spec instanceof OffsetSpec.EarliestSpec
                                            ? known[0]
                                            : committed ? known[1] : known[2],
                                    -1,
                                    java.util.Optional.empty())));
        });
        return new ListOffsetsResult(found);
    }

    private static <T> KafkaFuture<T> failed(RuntimeException failure) {
        KafkaFutureImpl<T> future = new KafkaFutureImpl<>();
        future.completeExceptionally(failure);
        return future;
    }

    private static final class Described extends DescribeTopicsResult {
        Described(Map<String, KafkaFuture<TopicDescription>> byName) {
            super(null, byName);
        }
    }
}
