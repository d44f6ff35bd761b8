package wortlaut.sink;

/** Where a sink can be opened, and opened again when the world was in its way. */
public interface SinkPlace {
    /**
     * @throws UnavailableException if it may be there later: no database answers yet
     * @throws wortlaut.events.WortlautException if it cannot be opened as it is
     */
    Sink open();

    /**
     * The same place for who fills it from the beginning and tells by {@link Sink#settle} when all is there. Until then it may lack what only
     * readers need; who opens it as usual gives it that.
     */
    default SinkPlace forFilling() {
        return this;
    }

    /** What and where, for people, as {@link Sink#description}. */
    String description();
}
