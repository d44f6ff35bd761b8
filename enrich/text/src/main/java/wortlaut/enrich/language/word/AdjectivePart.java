package wortlaut.enrich.language.word;

/** How an adjective of names is known: {@code adjectives.txt}. */
public enum AdjectivePart {
    /** By the whole stem. */
    STEM,
    /** By how the stem ends. */
    SUFFIX
}
