package wortlaut.events.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaFuture;
import wortlaut.events.WortlautException;

/** Waits for what the Admin API answers, and says in one way what went wrong. */
public final class Answer {
    /** Every request of ours is small; a cluster that needs longer has another problem. */
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private Answer() {}

    /**
     * The answer.
     *
     * @param toDo what was asked for, to stand behind "cannot": "list the topics"
     * @throws WortlautException if the broker refuses (its cause is the broker's error), does not answer in time, or the thread is
     *     interrupted
     */
    public static <T> T of(KafkaFuture<T> future, String toDo) {
        try {
            return future.get(AT_MOST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            Throwable cause = cause(e);
            throw new WortlautException("cannot " + toDo + ": " + cause.getMessage(), cause);
        } catch (TimeoutException e) {
            throw new WortlautException(
                    "cannot " + toDo + ": no broker answers within " + AT_MOST.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted while trying to " + toDo, e);
        }
    }

    /** What the broker or the client said; the exception itself where nobody said anything. */
    public static Throwable cause(ExecutionException e) {
        return e.getCause() == null ? e : e.getCause();
    }

    /**
     * What an answer says of one of the things that were asked for.
     *
     * @throws WortlautException if it says nothing of it
     */
    public static <K, V> V part(Map<K, V> answer, K of) {
        V part = answer.get(of);
        if (part == null) {
            throw new WortlautException("the broker's answer says nothing about " + of + "; was it just deleted?");
        }
        return part;
    }
}
