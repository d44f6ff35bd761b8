package wortlaut.enrich.quote.cue;

import wortlaut.enrich.language.GrammaticalNumber;

/**
 * A cue with what is known of the sentence around it.
 *
 * @param number of the verb's form
 * @param sentenceStart the first token of the sentence, or of what is read of it
 * @param behindQuote whether the cue stands right behind the quote
 */
record CuePlace(
        FoundCue cue,
        CueClause clause,
        boolean passive,
        GrammaticalNumber number,
        int sentenceStart,
        boolean behindQuote) {}
