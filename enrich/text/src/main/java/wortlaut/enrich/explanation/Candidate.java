package wortlaut.enrich.explanation;

import java.util.List;
import wortlaut.enrich.document.TokenSpan;

/**
 * Somebody whose a cue may be.
 *
 * @param span where the phrase stands, in tokens
 * @param sum of the weights, after what else limits it
 * @param weights what spoke for (+) and against (-)
 */
public record Candidate(TokenSpan span, double sum, List<Weight> weights) {
    public Candidate {
        weights = List.copyOf(weights);
    }
}
