package wortlaut.enrich.language;

/** The gender of a person as a text shows it. */
public enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN;

    /** Whether both may be the same person's. */
    public boolean agrees(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
