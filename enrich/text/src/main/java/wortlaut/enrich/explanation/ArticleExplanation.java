package wortlaut.enrich.explanation;

import java.util.List;

/**
 * Why the quotes of an article are what they are.
 *
 * @param quotes one for each quote of the article, in its order
 * @param marked all words in quotation marks, in the order of the text
 */
public record ArticleExplanation(List<QuoteExplanation> quotes, List<MarkedWords> marked) {
    public ArticleExplanation {
        quotes = List.copyOf(quotes);
        marked = List.copyOf(marked);
    }
}
