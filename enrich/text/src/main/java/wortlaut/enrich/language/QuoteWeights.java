package wortlaut.enrich.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Weights of what speaks for and against words in marks being a quote: the settings {@code quote.…} of a language. */
public final class QuoteWeights {
    private static final String PREFIX = "quote.";

    private final Map<String, Double> weights = new HashMap<>();

    QuoteWeights(Properties settings) {
        for (String key : settings.stringPropertyNames()) {
            if (key.startsWith(PREFIX)) {
                weights.put(key.substring(PREFIX.length()), Double.valueOf(settings.getProperty(key)));
            }
        }
    }

    /** The weight of a feature; 0 if the language doesn't give one. */
    public double of(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }
}
