package wortlaut.enrich.quote.mark;

/**
 * Opening quotation marks and what closes them (Unicode 16, chapter 6.2, and what newspapers do with them). Closing marks that are typed
 * with two characters stand here as {@link #DOUBLED}, « and ».
 */
enum MarkKind {
    LOW_DOUBLE("“”\""),
    HIGH_DOUBLE("”“\""),
    STRAIGHT_DOUBLE("\"”“"),
    /** ,, with a space behind it, as tokenised text has it. */
    SPACED_LOW("“”\"ʺ"),
    LOW_SINGLE("‘’'´`"),
    HIGH_SINGLE("’'´"),
    STRAIGHT_SINGLE("'’‘´"),
    ACCENT_SINGLE("´`'’"),
    /** Two single marks or accents in a row, as text archives and wikis write them. */
    DOUBLED_SINGLE("ʺ"),
    INWARD_DOUBLE("«"),
    OUTWARD_DOUBLE("»"),
    SPACED_INWARD("«"),
    SPACED_OUTWARD("»"),
    /** << and >>, either way. */
    TYPED_ANGLE("«»"),
    INWARD_SINGLE("‹"),
    OUTWARD_SINGLE("›");

    /** Stands for two closing single marks in a row. */
    static final char DOUBLED = 'ʺ';

    private final String closers;

    MarkKind(String closers) {
        this.closers = closers;
    }

    boolean isClosedBy(char c) {
        return closers.indexOf(c) >= 0;
    }

    /** Marks that are apostrophes, minutes, bullets or slips as often; without a partner they are none. */
    boolean needsPartner() {
        return switch (this) {
            case LOW_DOUBLE, HIGH_DOUBLE, STRAIGHT_DOUBLE, LOW_SINGLE, INWARD_DOUBLE, OUTWARD_DOUBLE -> false;
            default -> true;
        };
    }

    /** Whether its opening and its closing mark differ, so that a paragraph further on shows which one it has. */
    boolean isDirected() {
        return this != STRAIGHT_DOUBLE;
    }

    /** Single marks that only one of their own kind makes sure. */
    boolean isOftenApostrophe() {
        return isSingle() && this != LOW_SINGLE;
    }

    boolean isSingle() {
        return switch (this) {
            case LOW_SINGLE, HIGH_SINGLE, STRAIGHT_SINGLE, ACCENT_SINGLE, INWARD_SINGLE, OUTWARD_SINGLE -> true;
            default -> false;
        };
    }
}
