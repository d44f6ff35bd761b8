package wortlaut.events;

/** How a text names a quote's speaker. */
public enum SpeakerKind {
    /** By the name of an entity. */
    NAMED("named"),
    /** By a description: "ein Sprecher der Polizei". */
    DESCRIBED("described"),
    /** By a pronoun; the entity is filled where it was resolved. */
    PRONOUN("pronoun"),
    /** Not at all, or not recognisably. */
    UNKNOWN("unknown");

    private final String wireName;

    SpeakerKind(String wireName) {
        this.wireName = wireName;
    }

    /** The name in JSON. */
    public String wireName() {
        return wireName;
    }
}
