package wortlaut.enrich.entity.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.enrich.entity.name.BaseForms;
import wortlaut.enrich.entity.name.Name;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.events.EntityType;

/**
 * Corrects types that the whole text shows to be slips: the same name of several words is one thing, whatever its case, and somebody's surname that
 * no list knows as a place or organisation is that person. One word may be two things: Bremen the town and the club.
 */
final class TypeSlips {
    private final Language language;
    private final BaseForms baseForms;
    private final Map<String, Map<EntityType, Integer>> types = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();

    private TypeSlips(Passage passage) {
        this.language = passage.language();
        this.baseForms = new BaseForms(passage);
    }

    static List<Name> corrected(Passage passage, List<Name> names) {
        TypeSlips slips = new TypeSlips(passage);
        List<Map<EntityType, Integer>> counts = new ArrayList<>();
        names.forEach(name -> counts.add(slips.count(name)));
        List<Name> corrected = new ArrayList<>();
        for (Name name : names) {
            EntityType type = slips.type(name, counts.get(corrected.size()));
            corrected.add(
                    type == name.type()
                            ? name
                            : new Name(name.span(), type, name.tokens(), name.words(), name.suffix()));
        }
        return corrected;
    }

    /** Counts a name, and gives the counts of its types, which go on growing. */
    private Map<EntityType, Integer> count(Name name) {
        Map<EntityType, Integer> counts = types.computeIfAbsent(key(name), key -> new EnumMap<>(EntityType.class));
        counts.merge(name.type(), 1, Integer::sum);
        if (name.isPerson() && name.size() > 1) {
            surnames.add(Name.fold(name.last()));
        }
        return counts;
    }

    /** "Weiße Haus" and "Weißen Hauses" are the same name. */
    private String key(Name name) {
        return Name.fold(baseForms.nominative(name.words()));
    }

    private EntityType type(Name name, Map<EntityType, Integer> counts) {
        if (name.size() == 1) {
            boolean surname = !name.isPerson()
                    && surnames.contains(name.folded(0))
                    && counts.getOrDefault(EntityType.PERSON, 0) > counts.get(name.type())
                    && !language.isKnownName(name.last());
            return surname ? EntityType.PERSON : name.type();
        }
        EntityType most = name.type();
        for (Map.Entry<EntityType, Integer> other : counts.entrySet()) {
            int difference = other.getValue() - counts.get(most);
            boolean first = difference == 0 && other.getKey().compareTo(most) < 0;
            most = difference > 0 || first ? other.getKey() : most;
        }
        return most;
    }
}
