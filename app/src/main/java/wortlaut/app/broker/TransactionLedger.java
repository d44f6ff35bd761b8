package wortlaut.app.broker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.coordinator.transaction.TransactionMetadata;
import org.apache.kafka.coordinator.transaction.TransactionState;
import org.apache.kafka.server.common.TransactionVersion;

/**
 * What the coordinator of transactions has written down, in the order of its log ({@code __transaction_state}): the state of every
 * transactional id, and what was decided for some producers. A pure function of that log. Not thread-safe.
 */
final class TransactionLedger {
    private static final Set<TransactionState> UNDER_WAY =
            Set.of(TransactionState.ONGOING, TransactionState.PREPARE_COMMIT, TransactionState.PREPARE_ABORT);

    private final Set<Long> producers;
    private final Map<String, TransactionMetadata> latest = new HashMap<>();
    private final Map<Data, Ruling> decided = new HashMap<>();

    /** What one producer wrote to a partition in one epoch. */
    private record Data(long producerId, short epoch, TopicPartition partition) {}

    /** @param producers whose decisions are remembered */
    TransactionLedger(Set<Long> producers) {
        this.producers = Set.copyOf(producers);
    }

    void add(TransactionMetadata entry) {
        latest.put(entry.transactionalId(), entry);
        if (producers.contains(entry.producerId()) && isDecision(entry)) {
            entry.topicPartitions()
                    .forEach(partition ->
                            decided.put(new Data(entry.producerId(), dataEpoch(entry), partition), ruling(entry)));
        }
    }

    void forget(String transactionalId) {
        latest.remove(transactionalId);
    }

    /**
     * In this order: what the coordinator is still about is left to it; it writes the markers itself, or aborts when the producer's time is
     * over. What it has decided is ended so. What nobody has decided is aborted: its producer was never told that it was committed, and
     * the offsets of its input are part of it, so that it is read again.
     */
    Ruling on(OpenTransaction open) {
        if (latest.values().stream().anyMatch(entry -> isUnderWay(entry, open.producerId()))) {
            return Ruling.WAIT;
        }
        return Optional.ofNullable(decided.get(new Data(open.producerId(), open.epoch(), open.partition())))
                .or(() -> completed(open))
                .orElseGet(() -> Ruling.abortUndecided(open));
    }

    /** After compaction only the last state is left of a transactional id, without its partitions. */
    private Optional<Ruling> completed(OpenTransaction open) {
        return latest.values().stream()
                .filter(entry -> entry.producerId() == open.producerId())
                .filter(entry -> entry.state() == TransactionState.COMPLETE_COMMIT
                        || entry.state() == TransactionState.COMPLETE_ABORT)
                .filter(entry -> dataEpoch(entry) == open.epoch())
                .map(TransactionLedger::ruling)
                .findFirst();
    }

    private static boolean isUnderWay(TransactionMetadata entry, long producerId) {
        return entry.producerId() == producerId && UNDER_WAY.contains(entry.state());
    }

    private static boolean isDecision(TransactionMetadata entry) {
        return entry.state() == TransactionState.PREPARE_COMMIT || entry.state() == TransactionState.PREPARE_ABORT;
    }

    private static Ruling ruling(TransactionMetadata entry) {
        boolean commit =
                entry.state() == TransactionState.PREPARE_COMMIT || entry.state() == TransactionState.COMPLETE_COMMIT;
        return new Ruling(
                commit ? Ruling.Action.COMMIT : Ruling.Action.ABORT,
                entry.producerEpoch(),
                entry.clientTransactionVersion());
    }

    /** From version 2 on the coordinator raises the epoch with its decision (KIP-890). */
    private static short dataEpoch(TransactionMetadata entry) {
        TransactionVersion version = entry.clientTransactionVersion();
        return (short) (version.supportsEpochBump() ? entry.producerEpoch() - 1 : entry.producerEpoch());
    }
}
