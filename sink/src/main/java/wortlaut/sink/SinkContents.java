package wortlaut.sink;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.WortlautException;

/**
 * What a sink holds, to be looked at from outside: without a lock, so that the sink can go on meanwhile, and without writing. Every method
 * throws {@link WortlautException} when the place cannot be read.
 */
public interface SinkContents extends AutoCloseable {

    /** Takes in what the sink holds now: every article and every current quote once, in no order. */
    interface Visitor {
        /**
         * An article as it now stands.
         *
         * @param digest of the record as it was on the topic
         */
        void article(String id, String version, RecordDigest digest);

        /** A quote that is not retracted. */
        void quote(String articleId, String quoteId);
    }

    /** The next offset of each partition that the sink will keep; a partition of which nothing was kept is absent. */
    Map<TopicPartition, Long> positions();

    void read(Visitor visitor);

    /** What and where, for people; never with a password. */
    String description();

    @Override
    void close();
}
