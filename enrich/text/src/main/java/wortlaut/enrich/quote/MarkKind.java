package wortlaut.enrich.quote;

/** Opening quotation marks and what closes them (Unicode 16, chapter 6.2, and what newspapers do with them). */
enum MarkKind {
    LOW_DOUBLE("“”\""),
    HIGH_DOUBLE("”“\""),
    STRAIGHT_DOUBLE("\"”“"),
    LOW_SINGLE("‘’'"),
    HIGH_SINGLE("’'"),
    STRAIGHT_SINGLE("'’"),
    /** Two straight single marks in a row, as text archives and wikis write them. */
    DOUBLED_SINGLE(""),
    INWARD_DOUBLE("«"),
    OUTWARD_DOUBLE("»"),
    INWARD_SINGLE("‹"),
    OUTWARD_SINGLE("›");

    private final String closers;

    MarkKind(String closers) {
        this.closers = closers;
    }

    boolean isClosedBy(char c) {
        return closers.indexOf(c) >= 0;
    }

    /** Marks that are apostrophes or minutes as often; without a partner they are none. */
    boolean needsPartner() {
        return this == HIGH_SINGLE
                || this == STRAIGHT_SINGLE
                || this == DOUBLED_SINGLE
                || this == INWARD_SINGLE
                || this == OUTWARD_SINGLE;
    }
}
