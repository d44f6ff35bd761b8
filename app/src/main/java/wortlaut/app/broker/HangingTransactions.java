package wortlaut.app.broker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AbortTransactionSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wortlaut.events.kafka.Answer;

/**
 * Ends transactions that a kill has left open on a partition while their coordinator knows nothing of them any more (seen with Kafka
 * 4.3.1 when broker and client die in one process). Readers of committed records would wait for their end for ever. Nothing is lost by
 * it: the offsets of their input were in the same transaction, so it is read and enriched again.
 *
 * <p>The same is done by {@code kafka-transactions.sh find-hanging} and {@code abort} (KIP-664). Only for a broker of our own, before
 * anybody writes to it.
 */
final class HangingTransactions {
    private static final Logger LOG = LoggerFactory.getLogger(HangingTransactions.class);
    private static final Set<TransactionState> KNOWN_AS_OPEN =
            Set.of(TransactionState.ONGOING, TransactionState.PREPARE_COMMIT, TransactionState.PREPARE_ABORT);

    private final Admin admin;

    HangingTransactions(Admin admin) {
        this.admin = admin;
    }

    /** Returns when every partition is free of them. */
    void abort() {
        Map<TopicPartition, PartitionProducerState> producers =
                Answer.of(admin.describeProducers(partitions()).all(), "list the producers");
        List<AbortTransactionSpec> open = new ArrayList<>();
        producers.forEach((partition, state) -> state.activeProducers().stream()
                .filter(producer -> producer.currentTransactionStartOffset().isPresent())
                .map(producer -> new AbortTransactionSpec(
                        partition,
                        producer.producerId(),
                        (short) producer.producerEpoch(),
                        producer.coordinatorEpoch().orElse(0)))
                .forEach(open::add));
        if (open.isEmpty()) {
            return;
        }
        Set<Long> knownAsOpen = producersKnownAsOpen();
        open.stream()
                .filter(transaction -> !knownAsOpen.contains(transaction.producerId()))
                .forEach(this::abort);
    }

    private void abort(AbortTransactionSpec transaction) {
        LOG.debug("aborting a transaction that a kill has left open: {}", transaction);
        Answer.of(admin.abortTransaction(transaction).all(), "end a transaction that a kill has left open");
    }

    private List<TopicPartition> partitions() {
        Set<String> topics = Answer.of(
                admin.listTopics(new ListTopicsOptions().listInternal(true)).names(), "list the topics");
        return Answer.of(admin.describeTopics(topics).allTopicNames(), "describe the topics").values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private Set<Long> producersKnownAsOpen() {
        Collection<TransactionListing> transactions =
                Answer.of(admin.listTransactions().all(), "list the transactions");
        return transactions.stream()
                .filter(transaction -> KNOWN_AS_OPEN.contains(transaction.state()))
                .map(TransactionListing::producerId)
                .collect(Collectors.toSet());
    }
}
