package wortlaut.enrich.language.word;

/**
 * What one of a verb's forms is together with another word: "gab … an", "heißt es". A form without one stands by itself.
 *
 * @param kind null for a verb of which only that it reports is known
 * @param other the word that it needs; null for none
 * @param previous the word that must stand right before the other; null for none
 * @param before whether the other word stands right before the verb rather than behind it
 */
public record CueForm(CueKind kind, String other, String previous, boolean before) {
    /** A form by itself. */
    public static CueForm alone(CueKind kind) {
        return new CueForm(kind, null, null, false);
    }

    /** Whether it needs no other word. */
    public boolean isAlone() {
        return other == null;
    }

    /** The first of the words that it needs behind it; null for none. */
    public String behind() {
        return before ? null : previous == null ? other : previous;
    }
}
