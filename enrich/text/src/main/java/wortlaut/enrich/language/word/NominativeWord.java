package wortlaut.enrich.language.word;

/** What a noun's form is: {@code nominatives.txt}. */
public enum NominativeWord {
    /** A masculine that is in no other list. */
    MASCULINE,
    /** A neuter that is in no other list. */
    NEUTER,
    /** Plurals in -e, whose dative has an n more. */
    PLURAL,
    /** Plurals in -ern that have it in every case. */
    SAME,
    /** What ends the compounds that name a source. */
    SOURCE
}
