package wortlaut.sink;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * A place that keeps enriched articles and quotes, and with them how far it has read: because both move in one step, a kill at any
 * moment neither loses nor doubles a record. Belongs to one thread at a time.
 *
 * <p>Every method throws {@link UnavailableException} when the world is in the way (disk full, database gone), {@link
 * UnusableException} when somebody has to act. After either, the sink is to be closed and opened again; it then goes on from what it last
 * kept. Whatever else {@link #write} throws is the fault of one of the records: nothing of the batch is kept then, and the sink takes
 * further batches.
 */
public interface Sink extends AutoCloseable {

    /**
     * The next offset to read of each partition: everything before it is kept for good. A partition of which nothing has been
     * written is absent.
     */
    Map<TopicPartition, Long> positions();

    /**
     * Takes the records and the positions after them. Records below {@link #positions} are known already and are left out, so that
     * a batch may be written twice. A sink may gather several batches before it keeps them; to let it do so in time, this is called
     * several times a second, with an empty batch when there is nothing new.
     */
    void write(Batch batch);

    /** Whether records are kept as the bytes that they are, so that nobody needs to have read what they say. */
    default boolean passesBytesOn() {
        return false;
    }

    /** Keeps everything written so far: afterwards {@link #positions} are those of the last batch. */
    void flush();

    /**
     * Which log the positions belong to, in words of the loop's own; empty for a sink that was just made, was cleared, or comes from a time
     * before this was kept.
     */
    Optional<String> log();

    /** Keeps for good which log the positions belong to. */
    void bind(String log);

    /** Tells that all topics have been read to the same moment, so that what is missing now is missing for good. */
    default void settle() {}

    /** Empties data, positions and {@link #log}, so that everything is read again from the beginning. */
    void clear();

    /** What and where, for people: {@code SQLite data/wortlaut.db}; never with a password. */
    String description();

    /** Lets go of the place. What was written but not yet kept is dropped and will be read again. Can be called twice. */
    @Override
    void close();
}
