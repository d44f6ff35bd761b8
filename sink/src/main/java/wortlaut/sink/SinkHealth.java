package wortlaut.sink;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a sink loop is.
 *
 * @param failure what stopped it; present exactly when {@link State#FAILED}
 * @param waiting what it waits for; present exactly when {@link State#WAITING}
 */
public record SinkHealth(State state, Optional<Throwable> failure, Optional<Waiting> waiting) {

    /** The life of a loop; the last two are final. */
    public enum State {
        NEW,
        RUNNING,
        /** For the world to be whole again: it goes on by itself. */
        WAITING,
        STOPPED,
        FAILED
    }

    /**
     * @param since when it began to wait
     * @param reason what is in the way, in one line
     */
    public record Waiting(Instant since, String reason) {
        public Waiting {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(reason, "reason");
        }
    }

    static final SinkHealth NEW = new SinkHealth(State.NEW, Optional.empty(), Optional.empty());
    static final SinkHealth RUNNING = new SinkHealth(State.RUNNING, Optional.empty(), Optional.empty());
    static final SinkHealth STOPPED = new SinkHealth(State.STOPPED, Optional.empty(), Optional.empty());

    public SinkHealth {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(waiting, "waiting");
    }

    static SinkHealth failed(Throwable failure) {
        return new SinkHealth(State.FAILED, Optional.of(failure), Optional.empty());
    }

    /** The same wait goes on under its latest reason. */
    SinkHealth waitingFor(String reason) {
        Instant since = waiting.map(Waiting::since).orElseGet(Instant::now);
        return new SinkHealth(State.WAITING, Optional.empty(), Optional.of(new Waiting(since, reason)));
    }

    /** Whether it will read no more. */
    public boolean ended() {
        return state == State.STOPPED || state == State.FAILED;
    }
}
