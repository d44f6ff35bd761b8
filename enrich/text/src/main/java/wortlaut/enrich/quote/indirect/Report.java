package wortlaut.enrich.quote.indirect;

import java.util.List;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.events.QuoteType;

/**
 * Words given without marks, in tokens.
 *
 * @param cue null where none announces them
 * @param speaker null where none is named
 */
record Report(QuoteType type, List<TokenSpan> spans, FoundCue cue, NounPhrase speaker, AttributionRule rule) {
    Report {
        spans = List.copyOf(spans);
    }
}
