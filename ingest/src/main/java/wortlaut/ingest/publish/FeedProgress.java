package wortlaut.ingest.publish;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** How far feeding has come: counts that only rise. One thread or several feed, any thread may read. */
public final class FeedProgress {
    private final LongAdder fed = new LongAdder();
    private final LongAdder oddTimes = new LongAdder();
    private final LongAdder deleted = new LongAdder();
    private final LongAdder rejected = new LongAdder();
    private final LongAdder skipped = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    /** Articles that the broker has acknowledged. */
    public long fed() {
        return fed.sum();
    }

    /** Of these, those whose time of publication is in no form that is understood. */
    public long oddTimes() {
        return oddTimes.sum();
    }

    /** A sentence for people about {@link #oddTimes()}; empty when there are none. */
    public Optional<String> oddTimesRemark() {
        return oddTimes() == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        "%,d of them with a time of publication that is not understood (kept as given)", oddTimes()));
    }

    /** Deletions that the broker has acknowledged. */
    public long deleted() {
        return deleted.sum();
    }

    /** Records that are no articles. */
    public long rejected() {
        return rejected.sum();
    }

    /** Records that are not meant to be articles, such as pictures in an archive. */
    public long skipped() {
        return skipped.sum();
    }

    /** Bytes read from the sources. */
    public long bytes() {
        return bytes.sum();
    }

    void addFed() {
        fed.increment();
    }

    void addFedWithOddTime() {
        oddTimes.increment();
        fed.increment();
    }

    void addDeleted() {
        deleted.increment();
    }

    void addRejected() {
        rejected.increment();
    }

    void addSkipped(long count) {
        skipped.add(count);
    }

    void addBytes(long count) {
        bytes.add(count);
    }

    @Override
    public String toString() {
        return fed() + " fed, " + deleted() + " deleted, " + rejected() + " rejected, " + bytes() + " bytes read";
    }
}
