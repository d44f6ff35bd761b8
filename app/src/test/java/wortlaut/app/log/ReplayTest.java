package wortlaut.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wortlaut.app.LogInMemory;

@Timeout(60)
class ReplayTest {
    private static final long HOUR = Duration.ofHours(1).toMillis();
    private static final Pace AT_ONCE = Pace.parse("max");

    private final LogInMemory log = new LogInMemory("quotes", 1);
    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 10);
    private final List<String> sent = new ArrayList<>();

    @Test
    void everyRecordIsHandedOverAndCounted() {
        log.add(0, 1, "a").add(0, 5 * HOUR, "b").add(0, 9 * HOUR, "c");

        assertThat(into(AT_ONCE)).isEqualTo(3);
        assertThat(sent).containsExactly("a", "b", "c");
    }

    @Test
    void whatIsDueIsNotWaitedFor() {
        log.add(0, HOUR, "a").add(0, 2 * HOUR, "b").add(0, 4 * HOUR, "c");
        Replay replay = replay(Pace.parse("60x"));

        long records = replay.into(record -> {
            sent.add(new String(record.value(), UTF_8));
            nanoTime.addAndGet(Duration.ofMinutes(2).toNanos());
            return true;
        });

        assertThat(records).isEqualTo(3);
    }

    @Test
    void aRecordIsWaitedForUntilItIsDue() throws InterruptedException {
        log.add(0, HOUR, "a").add(0, 2 * HOUR, "b");
        Replay replay = replay(Pace.parse("1x"));
        CountDownLatch first = new CountDownLatch(1);
        Thread running = new Thread(() -> replay.into(record -> {
            sent.add(new String(record.value(), UTF_8));
            first.countDown();
            return true;
        }));
        running.start();
        assertThat(first.await(50, TimeUnit.SECONDS)).isTrue();
        replay.stop();
        running.join();

        assertThat(sent).containsExactly("a");
    }

    @Test
    void recordsBeforeTheFirstOneAreDueAtOnce() {
        log.add(0, 5 * HOUR, "a").add(0, HOUR, "older").add(0, 5 * HOUR, "same");

        assertThat(into(Pace.parse("1x"))).isEqualTo(3);
    }

    @Test
    void recordsWithoutATimeAreNotWaitedForAndNobodyWaitsBecauseOfThem() {
        log.add(0, -1, "timeless").add(0, 50 * 365 * 24 * HOUR, "first").add(0, -1, "timeless again");

        assertThat(into(Pace.parse("1x"))).isEqualTo(3);
        assertThat(sent).containsExactly("timeless", "first", "timeless again");
    }

    @Test
    void aTargetThatWantsNoMoreEndsIt() {
        log.add(0, 1, "a").add(0, 2, "b").add(0, 3, "c");

        long records = replay(AT_ONCE).into(record -> {
            sent.add(new String(record.value(), UTF_8));
            return sent.size() < 2;
        });

        assertThat(records).isEqualTo(2);
        assertThat(sent).containsExactly("a", "b");
    }

    @Test
    void anInterruptEndsTheWait() throws InterruptedException {
        log.add(0, HOUR, "a").add(0, 2 * HOUR, "b");
        AtomicLong records = new AtomicLong(-1);
        Thread running = new Thread(() -> records.set(replay(Pace.parse("1x")).into(record -> true)));
        running.start();
        while (running.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        running.interrupt();
        running.join();

        assertThat(records).hasValue(1);
    }

    private long into(Pace pace) {
        return replay(pace).into(record -> sent.add(new String(record.value(), UTF_8)));
    }

    private Replay replay(Pace pace) {
        LogReader reader =
                new LogReader(log.consumer(), "kafka:9092", "quotes", new Moment.Beginning(), new Moment.Now());
        return new Replay(reader, pace, nanoTime::get);
    }
}
