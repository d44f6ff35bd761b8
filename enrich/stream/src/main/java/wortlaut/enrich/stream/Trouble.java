package wortlaut.enrich.stream;

import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.TopologyException;
import org.apache.kafka.streams.errors.UnknownTopologyException;
import wortlaut.events.WortlautException;

/** What an error that ends a stream thread is about. Records do not come this far: they become dead letters before. */
enum Trouble {
    /** Broker away, disk full, fenced by another instance: it is tried again. */
    THE_WORLD,
    /** Topics that are gone or do not fit, missing rights, a broker that is too old. */
    SOMEBODY_HAS_TO_ACT;

    static Trouble of(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof MissingSourceTopicException
                    || cause instanceof UnknownTopicOrPartitionException
                    || cause instanceof InvalidTopicException
                    || cause instanceof AuthenticationException
                    || cause instanceof AuthorizationException
                    || cause instanceof UnsupportedVersionException
                    || cause instanceof TopologyException
                    || cause instanceof UnknownTopologyException
                    || hasWrongPartitions(cause)) {
                return SOMEBODY_HAS_TO_ACT;
            }
        }
        return THE_WORLD;
    }

    /** The error with the message of what lies deepest, which says more than Streams' "exception caught in process". */
    static WortlautException explained(Throwable error) {
        Throwable deepest = error;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
        return new WortlautException(message.lines().findFirst().orElse(""), error);
    }

    /** Streams has no type of its own for a changelog whose partitions are not those of its source. */
    private static boolean hasWrongPartitions(Throwable cause) {
        return cause.getMessage() != null && cause.getMessage().contains("invalid partitions");
    }
}
