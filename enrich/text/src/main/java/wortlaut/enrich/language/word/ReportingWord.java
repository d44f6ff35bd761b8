package wortlaut.enrich.language.word;

/** What a word is to reported speech: {@code reporting.txt}. */
public enum ReportingWord {
    /** Opens a clause behind a cue. */
    CLAUSE,
    /** Before what something is called. */
    CALLED,
    /** Opens the cue's clause. */
    AS,
    /** Its mark. */
    INFINITIVE,
    /** Before words that a verb of speaking is about. */
    SPOKEN_OF,
    /** Words that open an infinitive clause which is no content. */
    ADVERBIAL,
    /** Before a source. */
    SOURCE_BEFORE,
    /** Behind a source. */
    SOURCE_AFTER,
    /** Before a noun that names a source. */
    SOURCE_NOUN_BEFORE,
    /** Refers to the source named before. */
    SOURCE_ALONE,
    /** Words beside the cues that announce a clause. */
    ANNOUNCES,
    /** Those that announce one with its infinitive too. */
    ANNOUNCES_INFINITIVE,
    /** Nouns of what others say of somebody. */
    ANNOUNCES_OTHERS,
    /** A subject that is nobody, before whom it escapes: "entfuhr es Kern". */
    EXPLETIVE,
    /** What somebody is called follows. */
    BY_NAME,
    /** The same, behind a preposition. */
    NAME_WORD,
    /** "nach eigenen Angaben" of whoever the sentence is about. */
    OWN,
    /** Makes a verb of calling a name. */
    REFLEXIVE,
    /** At the start of a sentence: the sentence before. */
    REFERS,
    /** Verbs that give what others say. */
    HEARSAY,
    /** Verbs whose addressee comes before the clause. */
    ADDRESSED,
    /** Verbs with somebody and an infinitive. */
    ADDRESSED_TO,
    /** Words that stand for a clause. */
    STAND_IN,
    /** What goes on with them. */
    STAND_IN_MORE,
    /** Words behind a cue that open no clause. */
    NO_CLAUSE,
    /** Verbs that announce things as well as clauses. */
    THING,
    /** Verbs before a clause that are none of saying. */
    NO_SPEECH;

    /** Whether it announces a clause, whatever else goes with it. */
    public boolean isAnnouncing() {
        return this == ANNOUNCES || this == ANNOUNCES_INFINITIVE || this == ANNOUNCES_OTHERS;
    }
}
