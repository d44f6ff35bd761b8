package wortlaut.sink;

/** Where a sink can be opened, and opened again when the world was in its way. */
public interface SinkPlace {
    /**
     * @throws UnavailableException if it may be there later: no database answers yet
     * @throws wortlaut.events.WortlautException if it cannot be opened as it is
     */
    Sink open();

    /** What and where, for people, as {@link Sink#description}. */
    String description();
}
