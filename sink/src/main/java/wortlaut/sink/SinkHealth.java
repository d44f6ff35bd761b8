package wortlaut.sink;

import java.util.Objects;
import java.util.Optional;

/**
 * How a sink loop is.
 *
 * @param failure what stopped it; present exactly when {@link State#FAILED}
 */
public record SinkHealth(State state, Optional<Throwable> failure) {

    /** The life of a loop, in this order; the last two are final. */
    public enum State {
        NEW,
        RUNNING,
        STOPPED,
        FAILED
    }

    static final SinkHealth NEW = new SinkHealth(State.NEW, Optional.empty());
    static final SinkHealth RUNNING = new SinkHealth(State.RUNNING, Optional.empty());
    static final SinkHealth STOPPED = new SinkHealth(State.STOPPED, Optional.empty());

    public SinkHealth {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(failure, "failure");
    }

    static SinkHealth failed(Throwable failure) {
        return new SinkHealth(State.FAILED, Optional.of(failure));
    }

    /** Whether it will read no more. */
    public boolean ended() {
        return state == State.STOPPED || state == State.FAILED;
    }
}
