package wortlaut.enrich.entity.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.name.Name;
import wortlaut.enrich.entity.name.ThingKeys;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.EntityType;

/**
 * Finds the one name in a text that another is short for: "Amnesty" for Amnesty International, "Murnau" for Murnau am Staffelsee,
 * "Büchnerpreis" for Georg-Büchner-Preis. What could be short for two is short for none.
 */
final class ShortForms {
    private static final int SEVERAL = -1;
    private static final int MOST_WORDS = 8;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final List<Name> names;
    private final Clusters clusters;
    private final ThingKeys keys;
    private final Map<String, Integer> longer = new HashMap<>();

    ShortForms(Passage passage, List<Name> names, Clusters clusters, ThingKeys keys) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.names = names;
        this.clusters = clusters;
        this.keys = keys;
    }

    /** Joins the given mentions, one of each name. */
    void join(List<Integer> distinct) {
        distinct.forEach(this::remember);
        for (int i : distinct) {
            Name name = names.get(i);
            String key = keys.of(name);
            int full = longer.getOrDefault(name.type() + key, SEVERAL);
            if (full == SEVERAL && key.endsWith("s") && language.naming().hasGenitive()) {
                full = longer.getOrDefault(name.type() + key.substring(0, key.length() - 1), SEVERAL);
            }
            // A party is not its branch in a state.
            if (full != SEVERAL && keys.synonym(name) == null) {
                clusters.join(i, full);
            }
        }
    }

    private void remember(int i) {
        Name name = names.get(i);
        List<String> words = keys.words(name);
        if (words.size() == 1) {
            rememberTail(name, words.get(0), i);
        } else if (words.size() <= MOST_WORDS && !Character.isDigit(words.get(0).charAt(0))) {
            if (name.type() == EntityType.ORGANIZATION) {
                rememberParts(name.type(), words, i);
            } else {
                rememberCore(name, words, i);
            }
        }
    }

    private void rememberParts(EntityType type, List<String> words, int i) {
        for (int k = 0; k < words.size(); k++) {
            put(type + words.get(k), i);
            if (k > 0 && k + 1 < words.size()) {
                put(type + String.join(" ", words.subList(0, k + 1)), i);
                put(type + String.join(" ", words.subList(k, words.size())), i);
            }
        }
    }

    /** "Murnau am Staffelsee", "Tour de France": what comes before a preposition; "Weiße Elster": what comes after an adjective. */
    private void rememberCore(Name name, List<String> words, int i) {
        int second = name.tokens().get(1);
        boolean qualified = !document.isCapitalised(second)
                && (passage.classOf(second) == WordClass.PREPOSITION || passage.isParticle(second));
        boolean adjective = words.size() == 2
                && language.naming().adjectiveStem(name.words().get(0)) != null;
        if (qualified) {
            put(name.type() + words.get(0), i);
        } else if (adjective) {
            put(name.type() + words.get(1), i);
        }
    }

    private void rememberTail(Name name, String word, int i) {
        String[] parts = word.split(" ", -1);
        if (parts.length > 2) {
            put(name.type() + parts[parts.length - 2] + parts[parts.length - 1], i);
            put(name.type() + parts[parts.length - 2] + " " + parts[parts.length - 1], i);
        }
    }

    private void put(String key, int i) {
        Integer other = longer.get(key);
        boolean several = other != null && (other == SEVERAL || clusters.of(other) != clusters.of(i));
        longer.put(key, several ? SEVERAL : i);
    }
}
