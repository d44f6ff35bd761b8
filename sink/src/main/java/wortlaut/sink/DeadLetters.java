package wortlaut.sink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.Answer;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.DeadLetter;

/**
 * Records that the sink cannot read or keep, as {@link DeadLetter}s. Every sink that meets such a record sends a letter, and again when it
 * is rebuilt or killed before its positions have moved; all of them have the same {@code ce_id}.
 */
final class DeadLetters implements AutoCloseable {
    private static final String SOURCE = "/wortlaut/sink";
    private static final Duration CLOSE = Duration.ofSeconds(3);

    /** Leaves room for headers below the largest record. */
    private static final int MAX_BYTES = ClientSettings.MAX_RECORD_BYTES - 1024 * 1024;

    private final String topic;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final List<Sent> unacknowledged = new ArrayList<>();
    private @Nullable Producer<byte[], byte[]> producer;
    private long sent;

    private record Sent(ConsumerRecord<byte[], byte[]> record, Throwable reason, Future<?> acknowledgement) {}

    /** @param producers asked at the first letter only: most sinks never need a producer */
    DeadLetters(String topic, Supplier<Producer<byte[], byte[]>> producers) {
        this.topic = topic;
        this.producers = producers;
    }

    void send(ConsumerRecord<byte[], byte[]> record, Throwable reason) {
        unacknowledged.add(new Sent(record, reason, sending(record, reason, MAX_BYTES)));
        sent++;
    }

    /**
     * Waits until all letters are in the log, so that positions may move past their records. What the broker finds too large goes as a
     * reference to where it stands.
     *
     * @throws UnavailableException if one cannot be sent now
     */
    void awaitSent() {
        for (Sent letter : unacknowledged) {
            try {
                await(letter.acknowledgement());
            } catch (RecordTooLargeException e) {
                await(sending(letter.record(), letter.reason(), 0));
            }
        }
        unacknowledged.clear();
    }

    long sent() {
        return sent;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(CLOSE);
        }
    }

    private Future<?> sending(ConsumerRecord<byte[], byte[]> record, Throwable reason, int maxBytes) {
        if (producer == null) {
            producer = producers.get();
        }
        return producer.send(DeadLetter.of(record).because(reason, topic, SOURCE, maxBytes));
    }

    private void await(Future<?> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RecordTooLargeException tooLarge) {
                throw tooLarge;
            }
            Throwable cause = Answer.cause(e);
            throw new UnavailableException("cannot send to " + topic + ": " + cause.getMessage(), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted while sending to " + topic, e);
        }
    }
}
