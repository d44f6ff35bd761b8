package wortlaut.enrich.entity.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * B³ (Bagga and Baldwin 1998): for each mention, how many of those with it belong there, and how many of those that belong are there;
 * averaged over the mentions of all documents.
 */
final class BCubed {
    private int mentions;
    private double precision;
    private double recall;

    /** Adds a document: for each mention what it names by the annotators and by the program. */
    void add(List<String> gold, List<String> found) {
        Map<String, Integer> both = new HashMap<>();
        Map<String, Integer> ofGold = new HashMap<>();
        Map<String, Integer> ofFound = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            both.merge(gold.get(i) + "\t" + found.get(i), 1, Integer::sum);
            ofGold.merge(gold.get(i), 1, Integer::sum);
            ofFound.merge(found.get(i), 1, Integer::sum);
        }
        for (int i = 0; i < gold.size(); i++) {
            double common = both.get(gold.get(i) + "\t" + found.get(i));
            precision += common / ofFound.get(found.get(i));
            recall += common / ofGold.get(gold.get(i));
            mentions++;
        }
    }

    double precision() {
        return precision / mentions;
    }

    double recall() {
        return recall / mentions;
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "B³ P %.4f, R %.4f, F1 %.4f of %d mentions", precision(), recall(), f1(), mentions);
    }
}
