package wortlaut.ingest.crawl;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import wortlaut.ingest.http.FetchException;

/**
 * Work on hosts: one piece at a time for each, with a pause after it, and many hosts at once. A host that has let a time-out pass works with few
 * threads of its own from then on, together with others of its kind, until it has answered: however many hang, the others are not kept waiting by more
 * than their first time-out. Thread-safe.
 */
final class HostQueues implements AutoCloseable {
    private static final int THREADS = 64;
    private static final int THREADS_FOR_THE_SLOW = 16;

    private final Duration pause;
    private final Map<String, HostQueue> hosts = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(named("crawl clock"));
    private final ExecutorService quick = Executors.newFixedThreadPool(THREADS, named("crawl"));
    private final ExecutorService slow = Executors.newFixedThreadPool(THREADS_FOR_THE_SLOW, named("crawl slow"));

    /** @param pause between two requests to a host */
    HostQueues(Duration pause) {
        this.pause = pause;
    }

    /**
     * Does this as soon as the host is free.
     *
     * @return completes with what the work returns or throws; on the thread of the work, which is free again when everything that depends on it is done
     */
    <T> CompletableFuture<T> submit(String host, Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        if (clock.isShutdown()) {
            result.completeExceptionally(new CancellationException("closed"));
            return result;
        }
        HostQueue queue = hosts.computeIfAbsent(host, h -> new HostQueue());
        queue.add(new Piece<>(work, result));
        advance(queue);
        return result;
    }

    /** What the host asks for beyond the usual pause. */
    void leaveAlone(String host, Duration atLeast) {
        hosts.computeIfAbsent(host, h -> new HostQueue()).pauseAtLeast(atLeast);
    }

    private void advance(HostQueue queue) {
        Piece<?> next = queue.take();
        if (next == null || clock.isShutdown()) {
            return;
        }
        try {
            (queue.isSlow() ? slow : quick).execute(() -> work(queue, next));
        } catch (RejectedExecutionException e) {
            next.result().cancel(false);
        }
    }

    private void work(HostQueue queue, Piece<?> piece) {
        try {
            queue.answered(piece.run());
        } finally {
            after(queue.pause(pause), queue);
        }
    }

    private void after(Duration rest, HostQueue queue) {
        Runnable goOn = () -> {
            queue.free();
            advance(queue);
        };
        try {
            var unused = clock.schedule(goOn, rest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            queue.cancel();
        }
    }

    /** One piece of work and who waits for it. */
    record Piece<T>(Callable<T> work, CompletableFuture<T> result) {
        /** Whether the host answered in time. */
        boolean run() {
            T value;
            try {
                value = work.call();
            } catch (FetchException e) {
                result.completeExceptionally(e);
                return !e.hasHung();
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                result.completeExceptionally(e);
                return true;
            }
            result.complete(value);
            return true;
        }
    }

    /** Ends; what has not begun is cancelled. Idempotent. */
    @Override
    public void close() {
        clock.shutdownNow();
        hosts.values().forEach(HostQueue::cancel);
        quick.shutdownNow();
        slow.shutdownNow();
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + " " + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
