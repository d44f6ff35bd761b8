package wortlaut.enrich.language.word;

/** What the mood of a verb says: {@code subjunctives.txt}. */
public enum Mood {
    /** Marks it by itself. */
    REPORTED,
    /** May also be a condition. */
    UNREAL
}
