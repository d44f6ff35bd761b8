package wortlaut.enrich.language.word;

/** How a word says that a name is a firm's: {@code firms.txt}. */
public enum FirmWord {
    /** Nouns right before or, with an article, behind the name. */
    TRADE,
    /** What one has of a firm, before a preposition. */
    SHARE
}
