package wortlaut.enrich.quote;

/** A cue at a token. */
record FoundCue(int token, CueKind kind) {}
