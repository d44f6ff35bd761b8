package wortlaut.enrich.entity.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.name.Genitives;
import wortlaut.enrich.entity.name.Name;
import wortlaut.enrich.entity.name.ThingKeys;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;

/**
 * Puts the mentions of organisations, places and other things together: whatever their inflection, by well-known other names, by
 * acronyms, and short forms with the one name that they can be short for. Things of different types stay apart.
 */
final class Things {
    private final Passage passage;
    private final Document document;
    private final List<Name> names;
    private final Clusters clusters;
    private final ThingKeys keys;
    private final Genitives genitives;
    private final Language language;
    private final Map<String, Integer> byKey = new HashMap<>();

    Things(Passage passage, List<Name> names, Clusters clusters) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.names = names;
        this.clusters = clusters;
        this.keys = new ThingKeys(passage);
        this.genitives = new Genitives(passage);
    }

    void join() {
        Set<String> known = new HashSet<>();
        List<String> each = new ArrayList<>();
        for (Name name : names) {
            String key = keys.of(name);
            each.add(key);
            known.add(name.type() + key);
        }
        List<Integer> distinct = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isPerson() && joinEqual(i, each.get(i), known) == i) {
                distinct.add(i);
            }
        }
        new Acronyms(document, names, clusters).join();
        new ShortForms(passage, names, clusters, keys).join(distinct);
    }

    /** The first mention of the same name, whatever its inflection; this one if it is the first. */
    private int joinEqual(int i, String ownKey, Set<String> known) {
        Name name = names.get(i);
        String key = ownKey;
        String synonym = keys.synonym(name);
        for (String variant : genitives.variants(key)) {
            if (synonym == null && known.contains(name.type() + variant) && variant.length() < key.length()) {
                synonym = language.naming().synonym(variant);
                key = variant;
            }
        }
        int first = byKey.merge(name.type() + (synonym == null ? key : "=" + synonym), i, Math::min);
        clusters.join(i, first);
        return first;
    }
}
