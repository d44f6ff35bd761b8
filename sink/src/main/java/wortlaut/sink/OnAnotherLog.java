package wortlaut.sink;

/** What to do with a sink that was filled from another log than the one that is there: positions in it mean nothing here. */
@FunctionalInterface
public interface OnAnotherLog {
    /** Leaves the sink as it is and stops the loop. */
    OnAnotherLog REFUSE = sink -> {
        throw new UnusableException(sink.description()
                + " was filled from another log: the cluster is another one, or its topics were deleted and made again;"
                + " `wortlaut sink rebuild` fills it anew from the log that is there");
    };

    /**
     * Makes the sink fit the log, such as by {@link Sink#clear}.
     *
     * @throws UnusableException to leave it
     */
    void met(Sink sink);
}
