package wortlaut.ingest.publish;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;

/** Why a record could not be sent: because of itself, or because of the broker, the network, the clock, which concern all records. */
final class SendFailure {
    private static final int MILLIS_DIGITS = 13;

    private SendFailure() {}

    /** True where the next try would fail again and other records would not. What is refused before it is sent has no cause of Kafka's. */
    static boolean isOfTheRecord(WortlautException failure) {
        Throwable cause = failure.getCause();
        return !(cause instanceof KafkaException || cause instanceof IllegalStateException)
                || cause instanceof RecordTooLargeException
                || cause instanceof RecordBatchTooLargeException
                || cause instanceof SerializationException
                || cause instanceof InvalidRecordException;
    }

    /** A broker refuses a whole batch for one record in it. */
    static boolean mayBeOfAnother(WortlautException failure) {
        return failure.getCause() instanceof InvalidRecordException;
    }

    static WortlautException of(@Nullable String id, ProducerRecord<?, ?> record, Exception e, Clock clock) {
        String what = id == null ? "a dead letter" : id;
        @Nullable String why = e instanceof InvalidTimestampException ? clockMessage(e, clock) : e.getMessage();
        return new WortlautException("cannot send " + what + " to " + record.topic() + ": " + why, e);
    }

    /**
     * Kafka says "Timestamp 1793527200000 of message with offset 0 is out of range. The timestamp should be within [1, 1793523600000]"
     * ({@code LogValidator}, Kafka 4.3).
     */
    private static String clockMessage(Exception e, Clock clock) {
        List<Instant> times = times(String.valueOf(e.getMessage()));
        String latest = times.isEmpty() ? "" : "; the broker takes times up to " + times.get(times.size() - 1);
        return "the clocks of this machine and of the broker differ too much: here it is " + clock.instant() + latest
                + " (up to an hour after its own clock unless set otherwise); set the clock that is wrong";
    }

    private static List<Instant> times(String message) {
        List<Instant> times = new ArrayList<>();
        for (String word : message.split("[^0-9]+", -1)) {
            if (word.length() == MILLIS_DIGITS) {
                times.add(Instant.ofEpochMilli(Long.parseLong(word)));
            }
        }
        return times;
    }
}
