package wortlaut.app.broker;

import java.util.stream.Stream;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.common.TopicPartition;

/**
 * A transaction as a partition sees it: begun there, with no end marker yet.
 *
 * @param epoch of the producer in the last batch that the partition has of it
 * @param coordinatorEpoch of the last end marker of this producer there; 0 if it has none
 * @param start the offset it began at
 */
record OpenTransaction(TopicPartition partition, long producerId, short epoch, int coordinatorEpoch, long start) {
    /** Those that stand open on a partition. */
    static Stream<OpenTransaction> of(TopicPartition partition, PartitionProducerState state) {
        return state.activeProducers().stream()
                .filter(producer -> producer.currentTransactionStartOffset().isPresent())
                .map(producer -> new OpenTransaction(
                        partition,
                        producer.producerId(),
                        (short) producer.producerEpoch(),
                        Math.max(0, producer.coordinatorEpoch().orElse(0)),
                        producer.currentTransactionStartOffset().orElseThrow()));
    }
}
