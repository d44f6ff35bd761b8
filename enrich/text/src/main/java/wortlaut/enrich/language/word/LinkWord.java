package wortlaut.enrich.language.word;

/** How a word ties a complement to a noun: {@code links.txt}. */
public enum LinkWord {
    /** To a noun. */
    NOUN,
    /** To a person's name too. */
    PERSON,
    /** Words that join two of them. */
    AND
}
