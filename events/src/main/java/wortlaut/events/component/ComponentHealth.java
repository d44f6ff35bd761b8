package wortlaut.events.component;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a component is.
 *
 * @param failure what stopped it; present exactly when {@link State#FAILED}
 * @param waiting what it waits for; present exactly when {@link State#WAITING}
 */
public record ComponentHealth(State state, Optional<Throwable> failure, Optional<Waiting> waiting) {

    /** A life; the last two are final. */
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

    public static final ComponentHealth NEW = new ComponentHealth(State.NEW, Optional.empty(), Optional.empty());
    public static final ComponentHealth RUNNING =
            new ComponentHealth(State.RUNNING, Optional.empty(), Optional.empty());
    public static final ComponentHealth STOPPED =
            new ComponentHealth(State.STOPPED, Optional.empty(), Optional.empty());

    public ComponentHealth {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(waiting, "waiting");
    }

    public static ComponentHealth failed(Throwable failure) {
        return new ComponentHealth(State.FAILED, Optional.of(failure), Optional.empty());
    }

    /** Of what runs on a thread of its own until it is closed. */
    public static ComponentHealth of(Thread thread, boolean closed) {
        if (closed) {
            return STOPPED;
        }
        return thread.isAlive() ? RUNNING : NEW;
    }

    /** The same wait goes on under its latest reason. */
    public ComponentHealth waitingFor(String reason) {
        Instant since = waiting.map(Waiting::since).orElseGet(Instant::now);
        return new ComponentHealth(State.WAITING, Optional.empty(), Optional.of(new Waiting(since, reason)));
    }

    /** Whether it will do no more. */
    public boolean ended() {
        return state == State.STOPPED || state == State.FAILED;
    }
}
