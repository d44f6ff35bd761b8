package wortlaut.app.offline;

import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import wortlaut.app.pipeline.Background;

/**
 * Applies a function on several threads and hands the results over in the order of the input, each as soon as it and all before it are
 * there, also while the input pauses. Memory is bounded: at most eight inputs a thread are under way.
 */
final class InOrder<T, R> implements AutoCloseable {
    private static final int UNDER_WAY_PER_THREAD = 8;

    private final Function<T, R> function;
    private final ExecutorService workers;
    private final BlockingQueue<CompletableFuture<R>> underWay;
    private final CompletableFuture<R> end = new CompletableFuture<>();

    InOrder(Function<T, R> function, int threads) {
        this.function = function;
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "enricher");
            thread.setDaemon(true);
            return thread;
        });
        this.underWay = new ArrayBlockingQueue<>(threads * UNDER_WAY_PER_THREAD);
    }

    /** Until the input ends or {@code out} says that nobody wants more. Throws what the function, the input or the output threw. */
    void run(Iterator<T> in, Predicate<R> out) {
        Background writing = Background.start("writer", () -> write(out));
        try {
            while (!writing.done().isDone() && in.hasNext()) {
                T next = in.next();
                enqueue(CompletableFuture.supplyAsync(() -> function.apply(next), workers), writing);
            }
        } finally {
            enqueue(end, writing);
        }
        writing.join();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** Waits for room; a writer that has ended makes none any more. */
    private void enqueue(CompletableFuture<R> result, Background writing) {
        try {
            while (!writing.done().isDone() && !underWay.offer(result, 100, TimeUnit.MILLISECONDS)) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Predicate<R> out) {
        try {
            CompletableFuture<R> next = underWay.take();
            while (next != end && out.test(next.join())) {
                next = underWay.take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
