package wortlaut.enrich.language;

/** The gender of a person as a text shows it. */
public enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN;

    /** Reads {@code m} and {@code f}; anything else, null included, is unknown. */
    public static Gender of(String letter) {
        if ("m".equals(letter)) {
            return MASCULINE;
        }
        return "f".equals(letter) ? FEMININE : UNKNOWN;
    }

    /** Whether both may be the same person's. */
    public boolean agrees(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
