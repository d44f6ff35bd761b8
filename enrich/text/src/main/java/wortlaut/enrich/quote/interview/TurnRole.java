package wortlaut.enrich.quote.interview;

/** Who speaks in a stretch of an interview. */
enum TurnRole {
    /** Nobody: a headline, an introduction, a caption. */
    NONE,
    /** Whom its label names. */
    LABEL,
    /** Whoever asks, be it without a question mark. */
    QUESTION,
    /** Whoever is asked. */
    ANSWER,
    /** Whoever speaks in the stretch before. */
    CONTINUES
}
