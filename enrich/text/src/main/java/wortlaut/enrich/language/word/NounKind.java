package wortlaut.enrich.language.word;

/** What determiners and adjectives before a noun go by: {@code heads.txt}. */
public enum NounKind {
    MASCULINE,
    FEMININE,
    NEUTER,
    /** Masculine with -n in all other cases: "Bote". */
    WEAK,
    PLURAL;

    /** Whether masculine, however it is inflected. */
    public boolean isMasculine() {
        return this == MASCULINE || this == WEAK;
    }
}
