package wortlaut.app.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import wortlaut.events.WortlautException;
import wortlaut.events.component.ComponentHealth;

/** Work on a thread of its own that may fail. */
public final class Background {
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final Thread thread;

    /** Not started yet. */
    Background(String name, Runnable work) {
        thread = new Thread(
                () -> {
                    try {
                        work.run();
                        done.complete(null);
                    } catch (Throwable e) { // handed to whoever waits for the work
                        done.completeExceptionally(e);
                    }
                },
                name);
    }

    public static Background start(String name, Runnable work) {
        Background background = new Background(name, work);
        background.start();
        return background;
    }

    void start() {
        thread.start();
    }

    ComponentHealth health() {
        if (!done.isDone()) {
            return hasBegun() ? ComponentHealth.RUNNING : ComponentHealth.NEW;
        }
        return done.handle(
                        (end, failure) -> failure == null ? ComponentHealth.STOPPED : ComponentHealth.failed(failure))
                .join();
    }

    boolean hasBegun() {
        return thread.getState() != Thread.State.NEW;
    }

    /** Completes with the work, normally or not. */
    public CompletableFuture<Void> done() {
        return done;
    }

    /** Waits for the end; throws what the work threw. */
    public void join() {
        try {
            done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new WortlautException(thread.getName() + " failed: " + e.getCause(), e.getCause());
        }
    }
}
