package wortlaut.enrich.language.word;

/** What kind of cue a word is, as a language's {@code cues.txt} says. */
public enum CueKind {
    /** A verb of saying. */
    SAY,
    /** A verb that calls something by the words in marks. */
    NAME,
    /** A verb of thinking and the like: announces words less often. */
    THINK,
    /** A verb whose object said the words: "zitiert". */
    CITE,
    /** A word before its speaker: "so", "laut". */
    SO,
    /** A word behind its speaker: "zufolge". */
    AFTER,
    /** A verb without a person: "heißt es in". */
    IMPERSONAL
}
