package wortlaut.enrich.language.grammar;

/** What a word's ending says of its being an adjective before a noun. */
public enum AdjectiveForm {
    /** No adjective before a noun ends so: "verglich". */
    NONE,
    /** An adjective without an article, or any other word: "heftiger", "neues". */
    STRONG,
    /** An adjective behind an article or before nouns in the plural, or a verb: "neuen", "zogen". */
    WEAK,
    /** An adjective, or a verb in the present: "neue", "verstehe". */
    BARE
}
