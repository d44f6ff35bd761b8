package wortlaut.enrich.language.word;

/** What a word shows of how its clause is built: {@code clauses.txt}. */
public enum ClauseWord {
    /** Auxiliaries of the passive. */
    PASSIVE,
    /** Those of the perfect. */
    PERFECT,
    /** "ließ mitteilen". */
    LETS,
    /** Infinitives of what is so already: behind a participle, "geflohen haben". */
    PERFECT_INFINITIVE,
    /** The same, "geflohen sein". */
    BEING_INFINITIVE,
    /** Infinitives of states, "betragen". */
    STATES,
    /** Prepositions before whoever acts in a passive. */
    AGENT,
    /** Those before where its words stand. */
    SOURCE,
    /** Words that open a clause with its verb at the end. */
    SUBORDINATE,
    /** Relative pronouns. */
    RELATIVE,
    /** Those that are no subject. */
    RELATIVE_OBLIQUE,
    /** Those of an owner. */
    RELATIVE_GENITIVE,
    /** Words before a second main clause. */
    JOINS,
    /** Who quotes themselves. */
    FIRST_PERSON,
    /** Verbs that are none of saying where one of the {@link #PARTS} ends their clause. */
    UNLESS_PARTED,
    /** What parts from such a verb. */
    PARTS,
    /** What is done to the words of others. */
    REJECTS;

    /** Whether it is an auxiliary of the perfect, finite or not. */
    public boolean isPerfect() {
        return this == PERFECT || this == PERFECT_INFINITIVE;
    }

    /** Whether it is a relative pronoun in any case but an owner's. */
    public boolean isRelativePronoun() {
        return this == RELATIVE || this == RELATIVE_OBLIQUE;
    }
}
