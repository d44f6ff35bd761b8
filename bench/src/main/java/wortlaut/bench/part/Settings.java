package wortlaut.bench.part;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the command was told.
 *
 * @param articles to measure with
 * @param rounds how often each figure is taken, in turn with the others
 * @param bytes of text of a generated article
 * @param seed of the generated articles
 * @param language of the generated articles, but for the analysis, which takes German and English
 * @param input the user's own articles as JSON Lines; null: generated ones
 * @param postgresql a database whose tables may be emptied; null: a server is started for it
 * @param pictures the folder for curves
 * @param largestLog of the curves, in articles
 */
public record Settings(
        int articles,
        int rounds,
        int bytes,
        long seed,
        String language,
        @Nullable Path input,
        @Nullable String postgresql,
        Path pictures,
        int largestLog) {

    /** For whoever reads the results; without passwords. */
    public Map<String, Object> told() {
        Map<String, Object> told =
                new TreeMap<>(Map.of("articles", articles, "rounds", rounds, "seed", seed, "largestLog", largestLog));
        if (input == null) {
            told.put("language", language);
            told.put("bytes", bytes);
        } else {
            told.put("input", input.toString());
        }
        told.put("postgresql", postgresql == null ? "embedded" : "given");
        return told;
    }
}
