package wortlaut.events.component;

/**
 * What runs until it is closed: the enricher, a sink's loop, the HTTP API, all of them together. It is made with everything it needs and does
 * nothing until it is started; whoever makes it closes it, whether it was started or not. All methods may be called from any thread.
 */
public interface Component extends AutoCloseable {

    /**
     * Begins, once.
     *
     * @throws wortlaut.events.WortlautException if it cannot, with what somebody has to do about it
     */
    void start();

    /** Starts it, and closes it if it cannot be started. */
    static <C extends Component> C started(C component) {
        try {
            component.start();
            return component;
        } catch (RuntimeException e) {
            component.close();
            throw e;
        }
    }

    /** How it is now; never waits. */
    ComponentHealth health();

    /** Ends it, keeps what is to be kept, and returns when that is done. Idempotent. */
    @Override
    void close();
}
