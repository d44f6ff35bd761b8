package wortlaut.enrich.quote.cue;

import wortlaut.enrich.language.word.CueKind;

/** A cue at a token. */
public record FoundCue(int token, CueKind kind) {}
