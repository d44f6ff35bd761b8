package wortlaut.enrich.document;

/** How a word that keeps its full stop stands in sentences. */
public enum Abbreviation {
    /** A sentence goes on behind it: "Dr." */
    WITHIN,
    /** A sentence may end with it: "usw." */
    END
}
