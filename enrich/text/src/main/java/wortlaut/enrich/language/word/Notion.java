package wortlaut.enrich.language.word;

/** What a word tells of the marks behind it: {@code notions.txt}. */
public enum Notion {
    /** Somebody's words. */
    WORDS,
    /** A name or title. */
    TITLE,
    /** Neither. */
    SO_CALLED,
    /** Neither: what has a voice only in a manner of speaking. */
    ABSTRACT
}
