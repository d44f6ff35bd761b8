package wortlaut.enrich.quote.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import wortlaut.enrich.entity.NameEntity;

/** Finds those of whom the text says a word that a noun is or ends like, or that ends like the noun: without looking at all others. */
final class StatedWords {
    private final int ending;
    private final Map<String, List<NameEntity>> byEnding = new HashMap<>();

    /**
     * @param said the words that are stated of somebody or something
     * @param fold words as they are compared
     * @param ending how many letters words that are not the same must have in common at their ends
     */
    StatedWords(
            List<NameEntity> entities,
            Function<NameEntity, List<String>> said,
            UnaryOperator<String> fold,
            int ending) {
        this.ending = ending;
        for (NameEntity entity : entities) {
            for (String word : said.apply(entity)) {
                List<NameEntity> same = byEnding.computeIfAbsent(end(fold.apply(word)), key -> new ArrayList<>());
                if (same.isEmpty() || !same.get(same.size() - 1).equals(entity)) {
                    same.add(entity);
                }
            }
        }
    }

    /** All that may be meant, in the order of the text; of some it is another word that ends so. */
    List<NameEntity> like(String foldedNoun) {
        return byEnding.getOrDefault(end(foldedNoun), List.of());
    }

    private String end(String word) {
        return word.length() <= ending ? word : word.substring(word.length() - ending);
    }
}
