package wortlaut.enrich.explanation;

import java.util.List;

/**
 * Why a quote has its speaker, and how sure that is.
 *
 * @param id the quote's
 * @param factors the prior of the rule that decided, what makes it less sure, and those of the quotes that it goes on with
 * @param confidence the product of all factors: the rule's own, which the language's calibration turns into the quote's
 * @param candidates whose the quote's cue may be, the likeliest first; empty where no cue decided
 * @param least what the sum of a candidate must exceed
 */
public record QuoteExplanation(
        String id, List<Weight> factors, double confidence, List<NamedCandidate> candidates, double least) {
    public QuoteExplanation {
        factors = List.copyOf(factors);
        candidates = List.copyOf(candidates);
    }
}
