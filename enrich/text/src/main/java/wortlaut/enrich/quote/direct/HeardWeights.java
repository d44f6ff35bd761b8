package wortlaut.enrich.quote.direct;

import wortlaut.enrich.explanation.Decisions;
import wortlaut.enrich.language.QuoteFeature;
import wortlaut.enrich.language.QuoteWeights;

/** A language's weights for words in marks: whoever asks why hears each one that counts. */
final class HeardWeights {
    private static final String PREFIX = "quote.";

    private final QuoteWeights weights;
    private final Decisions decisions;

    HeardWeights(QuoteWeights weights, Decisions decisions) {
        this.weights = weights;
        this.decisions = decisions;
    }

    /** The weight of a feature that the words have. */
    double of(QuoteFeature feature) {
        double weight = weights.of(feature);
        if (decisions.areHeard()) {
            decisions.weight(feature.setting().substring(PREFIX.length()), weight);
        }
        return weight;
    }

    /** The weight of there being so many words. */
    double ofWords(int count) {
        double weight = weights.ofWords(count);
        if (decisions.areHeard()) {
            decisions.weight("words." + count, weight);
        }
        return weight;
    }

    /** The weight of a feature that is only compared with. */
    double size(QuoteFeature feature) {
        return weights.of(feature);
    }
}
