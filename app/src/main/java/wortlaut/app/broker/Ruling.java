package wortlaut.app.broker;

import org.apache.kafka.common.requests.TransactionResult;
import org.apache.kafka.server.common.TransactionVersion;

/**
 * What is to be done with a transaction that stands open.
 *
 * @param action wait: it is its coordinator's or its producer's own
 * @param markerEpoch the producer's epoch in the end marker; with transactions of version 2 one above that of the data
 * @param version of the transaction, by which the partition judges a marker's epoch: from 2 on a producer that has gone on fences a
 *     marker that comes late
 */
record Ruling(Action action, short markerEpoch, TransactionVersion version) {
    enum Action {
        WAIT,
        COMMIT,
        ABORT
    }

    static final Ruling WAIT = new Ruling(Action.WAIT, (short) -1, TransactionVersion.TV_0);

    /** For what nobody has decided: no newer producer than that of the data is touched. */
    static Ruling abortUndecided(OpenTransaction open) {
        return new Ruling(Action.ABORT, open.epoch(), TransactionVersion.TV_0);
    }

    TransactionResult result() {
        return action == Action.COMMIT ? TransactionResult.COMMIT : TransactionResult.ABORT;
    }
}
