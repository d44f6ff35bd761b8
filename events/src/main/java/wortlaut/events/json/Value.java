package wortlaut.events.json;

/** What a JSON value looks like. */
interface Value {
    /**
     * Whether this is such a value.
     *
     * @param in at the value's first byte; if it is, behind its last one afterwards
     */
    boolean fits(Scan in);
}
