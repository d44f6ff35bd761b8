package wortlaut.enrich.explanation;

import java.util.List;

/**
 * Words in quotation marks and what speaks for and against their being somebody's. Offsets are code points of the article's text.
 *
 * @param exact the words with their marks
 * @param isQuote whether they were taken for a quote: where the sum is above 0, or what stands beside them says so
 * @param sum of the weights
 * @param weights what spoke for (+) and against (-)
 */
public record MarkedWords(int start, int end, String exact, boolean isQuote, double sum, List<Weight> weights) {
    public MarkedWords {
        weights = List.copyOf(weights);
    }
}
