package wortlaut.enrich.quote.speaker;

/**
 * What makes an attribution less sure than its rule is: a factor that the rule's prior is multiplied by. This is the one place where they stand;
 * they were set by hand on German news.
 */
public enum Doubt {
    /** "glaubte Kern": who thinks something need not have said it. */
    THOUGHT(0.85),
    /** "sagte sie": somebody of the text, but which. */
    PRONOUN(0.85),
    /** "sagten sie": a pronoun that stands for nobody known. */
    PRONOUN_OF_NOBODY(0.6),
    /** "sagte der Bericht": a noun that is no person, body or role. */
    THING(0.7),
    /** "sagte Kern" where the text has two of that name. */
    SHARED_NAME(0.65),
    /** "sagte die Ministerin": a description of somebody of whom the text says just that. */
    DESCRIBED_AS_STATED(0.95),
    /** The same of the only one whom nothing contradicts. */
    DESCRIBED_ONLY(0.8);

    private final double factor;

    Doubt(double factor) {
        this.factor = factor;
    }

    /** What is left of the confidence, above 0 and below 1. */
    public double factor() {
        return factor;
    }
}
