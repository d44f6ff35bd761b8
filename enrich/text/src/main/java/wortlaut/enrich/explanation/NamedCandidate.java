package wortlaut.enrich.explanation;

import java.util.List;

/**
 * Somebody whose a quote's cue may be.
 *
 * @param words of the text
 * @param chosen whether this is the quote's speaker
 * @param sum of the weights, after what else limits it
 * @param weights what spoke for (+) and against (-)
 */
public record NamedCandidate(String words, boolean chosen, double sum, List<Weight> weights) {
    public NamedCandidate {
        weights = List.copyOf(weights);
    }
}
