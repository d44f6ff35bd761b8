package wortlaut.enrich.language;

/** Whether a text speaks of one or of several, as its forms show it. */
public enum GrammaticalNumber {
    SINGULAR,
    PLURAL,
    UNKNOWN
}
