package wortlaut.enrich.document;

import java.util.List;

/**
 * Where and when a report was written, and who sent it, in front of its first sentence: "Gera, 5. Januar (abc) –". It is no part of the
 * sentence.
 *
 * @param span all of it, to the dash
 * @param places the places it names, in order; at least one
 * @param agency who sent it, without its brackets; null where it names nobody
 */
public record Dateline(TokenSpan span, List<TokenSpan> places, TokenSpan agency) {
    public Dateline {
        places = List.copyOf(places);
    }
}
