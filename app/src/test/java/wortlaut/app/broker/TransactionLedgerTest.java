package wortlaut.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.coordinator.transaction.TransactionMetadata;
import org.apache.kafka.coordinator.transaction.TransactionState;
import org.apache.kafka.server.common.TransactionVersion;
import org.junit.jupiter.api.Test;

/** Every row of the rule: what the coordinator knows, what the partition has, what is to be done. */
class TransactionLedgerTest {
    private static final long PRODUCER = 7;
    private static final TopicPartition HERE = new TopicPartition("enriched", 1);
    private static final TopicPartition ELSEWHERE = new TopicPartition("enriched", 2);
    private static final OpenTransaction OPEN = new OpenTransaction(HERE, PRODUCER, (short) 4, 0, 100);

    private final TransactionLedger ledger = new TransactionLedger(Set.of(PRODUCER));

    @Test
    void whatIsOngoingIsItsProducersOwn() {
        add("id", PRODUCER, 4, TransactionState.ONGOING, HERE);

        assertThat(ledger.on(OPEN)).isEqualTo(Ruling.WAIT);
    }

    @Test
    void whatIsDecidedButNotCompletedIsTheCoordinatorsOwn() {
        add("id", PRODUCER, 5, TransactionState.PREPARE_COMMIT, HERE);

        assertThat(ledger.on(OPEN)).isEqualTo(Ruling.WAIT);
    }

    @Test
    void aProducerThatHasGoneOnElsewhereIsLeftAlone() {
        add("id", PRODUCER, 5, TransactionState.PREPARE_COMMIT, HERE);
        add("id", PRODUCER, 5, TransactionState.COMPLETE_COMMIT);
        add("id", PRODUCER, 5, TransactionState.ONGOING, ELSEWHERE);

        assertThat(ledger.on(OPEN)).isEqualTo(Ruling.WAIT);
    }

    @Test
    void aDecidedCommitIsCommittedOneEpochAboveItsData() {
        add("id", PRODUCER, 5, TransactionState.PREPARE_COMMIT, HERE);
        add("id", PRODUCER, 5, TransactionState.COMPLETE_COMMIT);

        assertThat(ledger.on(OPEN)).isEqualTo(new Ruling(Ruling.Action.COMMIT, (short) 5, TransactionVersion.TV_2));
    }

    @Test
    void aDecidedCommitIsStillOneWhenItsProducerHasCommittedAndAbortedMore() {
        add("id", PRODUCER, 5, TransactionState.PREPARE_COMMIT, HERE, ELSEWHERE);
        add("id", PRODUCER, 5, TransactionState.COMPLETE_COMMIT);
        add("id", PRODUCER, 6, TransactionState.PREPARE_ABORT, ELSEWHERE);
        add("id", PRODUCER, 6, TransactionState.COMPLETE_ABORT);

        assertThat(ledger.on(OPEN).action()).isEqualTo(Ruling.Action.COMMIT);
        assertThat(ledger.on(OPEN).markerEpoch()).isEqualTo((short) 5);
    }

    @Test
    void aDecidedCommitIsStillOneAfterItsIdWasTakenUpByANewProducer() {
        add("id", PRODUCER, 5, TransactionState.PREPARE_COMMIT, HERE);
        add("id", PRODUCER, 5, TransactionState.COMPLETE_COMMIT);
        add("id", PRODUCER, 6, TransactionState.EMPTY);
        add("id", PRODUCER + 1, 0, TransactionState.EMPTY);

        assertThat(ledger.on(OPEN).action()).isEqualTo(Ruling.Action.COMMIT);
    }

    @Test
    void aDecidedAbortIsAborted() {
        add("id", PRODUCER, 5, TransactionState.PREPARE_ABORT, HERE);
        add("id", PRODUCER, 5, TransactionState.COMPLETE_ABORT);

        assertThat(ledger.on(OPEN)).isEqualTo(new Ruling(Ruling.Action.ABORT, (short) 5, TransactionVersion.TV_2));
    }

    @Test
    void ofACompactedLogTheLastStateTells() {
        add("id", PRODUCER, 5, TransactionState.COMPLETE_COMMIT);

        assertThat(ledger.on(OPEN).action()).isEqualTo(Ruling.Action.COMMIT);
    }

    @Test
    void beforeVersionTwoTheMarkerHasTheEpochOfItsData() {
        add("id", TransactionVersion.TV_1, 4, TransactionState.PREPARE_COMMIT, HERE);
        add("id", TransactionVersion.TV_1, 4, TransactionState.COMPLETE_COMMIT);

        assertThat(ledger.on(OPEN)).isEqualTo(new Ruling(Ruling.Action.COMMIT, (short) 4, TransactionVersion.TV_1));
    }

    @Test
    void theDecisionOverAnotherPartitionOrEpochSaysNothing() {
        add("id", PRODUCER, 5, TransactionState.PREPARE_COMMIT, ELSEWHERE);
        add("id", PRODUCER, 9, TransactionState.PREPARE_COMMIT, HERE);
        add("id", PRODUCER, 9, TransactionState.COMPLETE_COMMIT);

        assertThat(ledger.on(OPEN)).isEqualTo(Ruling.abortUndecided(OPEN));
    }

    @Test
    void whatNobodyKnowsIsAborted() {
        assertThat(ledger.on(OPEN)).isEqualTo(new Ruling(Ruling.Action.ABORT, (short) 4, TransactionVersion.TV_0));
    }

    @Test
    void whoseIdHasExpiredIsAborted() {
        add("id", PRODUCER, 4, TransactionState.ONGOING, HERE);
        ledger.forget("id");

        assertThat(ledger.on(OPEN).action()).isEqualTo(Ruling.Action.ABORT);
    }

    private void add(String id, long producer, int epoch, TransactionState state, TopicPartition... partitions) {
        add(entry(id, producer, epoch, state, TransactionVersion.TV_2, partitions));
    }

    private void add(
            String id, TransactionVersion version, int epoch, TransactionState state, TopicPartition... partitions) {
        add(entry(id, PRODUCER, epoch, state, version, partitions));
    }

    private void add(TransactionMetadata entry) {
        ledger.add(entry);
    }

    private static TransactionMetadata entry(
            String id,
            long producer,
            int epoch,
            TransactionState state,
            TransactionVersion version,
            TopicPartition... partitions) {
        return new TransactionMetadata(
                id, producer, -1, -1, (short) epoch, (short) -1, 10_000, state, Set.of(partitions), 0, 0, version);
    }
}
