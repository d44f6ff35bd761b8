package wortlaut.app.log;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Sends a stretch of the log again, at a pace. */
public final class Replay {
    private final LogReader reader;
    private final Pace pace;
    private final LongSupplier nanoTime;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private long records;
    private long firstTimestamp = -1;
    private long startedAt;

    public Replay(LogReader reader, Pace pace) {
        this(reader, pace, System::nanoTime);
    }

    /** By another clock. */
    Replay(LogReader reader, Pace pace, LongSupplier nanoTime) {
        this.reader = reader;
        this.pace = pace;
        this.nanoTime = nanoTime;
    }

    /** Hands over each record when it is due; returns how many. The target says whether it wants more. */
    public long into(Predicate<ConsumerRecord<byte[], byte[]>> target) {
        reader.read(paced(target));
        return records;
    }

    /** Ends {@link #into} soon; from any thread. */
    public void stop() {
        stopped.countDown();
        reader.stop();
    }

    private Consumer<ConsumerRecord<byte[], byte[]>> paced(Predicate<ConsumerRecord<byte[], byte[]>> target) {
        return record -> {
            if (stopped.getCount() == 0 || !awaitDue(record)) {
                return;
            }
            records++;
            if (!target.test(record)) {
                stop();
            }
        };
    }

    /** False when stopped meanwhile. */
    private boolean awaitDue(ConsumerRecord<byte[], byte[]> record) {
        // A record without a time (Kafka's -1) is due with the one before it, and no time to count from.
        if (firstTimestamp < 0) {
            firstTimestamp = record.timestamp();
            startedAt = nanoTime.getAsLong();
        }
        Duration wait = pace.wait(
                Duration.ofMillis(Math.max(0, record.timestamp() - firstTimestamp)),
                Duration.ofNanos(nanoTime.getAsLong() - startedAt));
        try {
            return wait.isZero() || !stopped.await(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
