package wortlaut.enrich.language.word;

/** What stands between a title and a name: {@code titles.txt}. */
public enum TitlePart {
    /** The first of them. */
    TITLE,
    /** What only follows another, or a role. */
    TAIL
}
