package wortlaut.enrich.language;

/** The closed classes of words that a language's folder lists in {@code word-classes.txt}. */
public enum WordClass {
    /** An article, possessive or number that may stand before a subject: "der", "seine", "zwei". */
    DETERMINER,
    /** A determiner that cannot stand before a subject: "dem", "einen". */
    OBLIQUE_DETERMINER,
    PREPOSITION,
    ADVERB,
    CONJUNCTION,
    AUXILIARY,
    PRONOUN,
    /** Any other word that is no content word. */
    FUNCTION,
    /** A content word, or one that the list doesn't know. */
    OPEN;

    /** Whether an article, possessive or number, in whatever case. */
    public boolean isDeterminer() {
        return this == DETERMINER || this == OBLIQUE_DETERMINER;
    }
}
