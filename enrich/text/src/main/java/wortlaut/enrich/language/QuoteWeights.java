package wortlaut.enrich.language;

import java.util.EnumMap;
import java.util.Map;
import wortlaut.enrich.language.data.Settings;

/** Weights of what speaks for and against words in marks being a quote: the settings {@code quote.…} of a language. Immutable. */
public final class QuoteWeights {
    /** More words than these weigh as much as these. */
    public static final int MOST_WORDS = 8;

    private static final double MOST = 20;

    private final Map<QuoteFeature, Double> weights = new EnumMap<>(QuoteFeature.class);
    private final double[] words = new double[MOST_WORDS + 1];

    QuoteWeights(Settings settings) {
        for (QuoteFeature feature : QuoteFeature.values()) {
            weights.put(feature, settings.number(feature.setting(), -MOST, MOST));
        }
        for (int count = 1; count <= MOST_WORDS; count++) {
            words[count] = settings.number("quote.words." + count, -MOST, MOST);
        }
    }

    /** The weight of a feature. */
    public double of(QuoteFeature feature) {
        return weights.get(feature);
    }

    /** The weight of there being so many words, at most {@link #MOST_WORDS}; 0 for marks around none. */
    public double ofWords(int count) {
        return words[count];
    }
}
