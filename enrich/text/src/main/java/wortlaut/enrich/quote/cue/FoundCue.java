package wortlaut.enrich.quote.cue;

/** A cue at a token. */
public record FoundCue(int token, CueKind kind) {}
