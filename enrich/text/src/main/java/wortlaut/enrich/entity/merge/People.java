package wortlaut.enrich.entity.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.enrich.entity.name.Name;
import wortlaut.enrich.entity.name.PersonKeys;
import wortlaut.enrich.language.Passage;

/**
 * Puts the mentions of people together: full names first, then initials, then surnames and first names, each to whoever was last
 * named with it. Two people of one surname stay two, by first name and by gender.
 */
final class People {
    private static final int SEVERAL = -1;

    private final Passage passage;
    private final PersonKeys keys;
    private final List<Name> names;
    private final Clusters clusters;
    private final Map<String, Integer> fullNames = new HashMap<>();
    private final Map<String, Integer> byInitial = new HashMap<>();
    private final Map<String, Bearers> bySurname = new HashMap<>();
    private final Map<String, Bearers> byFirstName = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();

    People(Passage passage, List<Name> names, Clusters clusters) {
        this.passage = passage;
        this.keys = new PersonKeys(passage);
        this.names = names;
        this.clusters = clusters;
    }

    void join() {
        List<Integer> full = new ArrayList<>();
        List<Integer> initials = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isPerson() && keys.isFull(names.get(i))) {
                (names.get(i).hasInitial() ? initials : full).add(i);
            }
        }
        full.forEach(this::joinFull);
        initials.forEach(this::joinInitial);
        full.addAll(initials);
        full.stream().sorted().forEach(this::announce);
        full.forEach(this::joinLonger);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isPerson()) {
                follow(i);
            }
        }
    }

    private void joinFull(int i) {
        List<String> full = keys.full(names.get(i));
        for (String key : full) {
            Integer other = fullNames.get(key);
            if (other != null && fits(i, other) && clusters.join(i, other)) {
                break;
            }
        }
        full.forEach(key -> fullNames.put(key, i));
        remember(keys.initial(names.get(i)), i);
    }

    /** Whether middle names and what follows the surname allow two names to be one person's. */
    private boolean fits(int i, int j) {
        List<String> middle = keys.middle(names.get(i));
        List<String> other = keys.middle(names.get(j));
        for (int k = 0; k < Math.min(middle.size(), other.size()); k++) {
            boolean initial = Name.isInitial(middle.get(k)) || Name.isInitial(other.get(k));
            boolean same = initial
                    ? middle.get(k).charAt(0) == other.get(k).charAt(0)
                    : keys.transliterated(middle.get(k)).equals(keys.transliterated(other.get(k)));
            if (!same) {
                return false;
            }
        }
        String suffix = names.get(i).suffix();
        String otherSuffix = names.get(j).suffix();
        boolean agree = suffix.isEmpty() || otherSuffix.isEmpty() || suffix.equals(otherSuffix);
        return agree && clusters.gender(i).agrees(clusters.gender(j));
    }

    private void joinInitial(int i) {
        List<String> full = keys.full(names.get(i));
        for (String key : full) {
            Integer other = fullNames.get(key);
            if (other != null && fits(i, other) && clusters.join(i, other)) {
                return;
            }
        }
        for (String key : keys.initials(names.get(i))) {
            int other = byInitial.getOrDefault(key, SEVERAL);
            if (other != SEVERAL && fits(i, other) && clusters.join(i, other)) {
                break;
            }
        }
        full.forEach(key -> fullNames.put(key, i));
        remember(keys.initial(names.get(i)), i);
    }

    private void remember(String key, int i) {
        Integer other = byInitial.get(key);
        boolean several = other != null && (other == SEVERAL || clusters.of(other) != clusters.of(i));
        byInitial.put(key, several ? SEVERAL : i);
    }

    private void announce(int i) {
        for (String surname : keys.surnames(names.get(i))) {
            bySurname.computeIfAbsent(surname, key -> new Bearers()).announce(i);
        }
        byFirstName
                .computeIfAbsent(Name.fold(names.get(i).words().get(0)), key -> new Bearers())
                .announce(i);
    }

    /** "García Márquez" is Gabriel García Márquez; "Peter Müller" is not Hans Peter Müller. */
    private void joinLonger(int i) {
        Bearers bearers = bySurname.get(names.get(i).folded(0));
        boolean firstName = passage.isFirstName(names.get(i).tokens().get(0));
        if (bearers != null && !firstName) {
            int longer = bearers.pick(clusters.gender(i), clusters);
            if (longer >= 0) {
                clusters.join(i, longer);
            }
        }
    }

    private void follow(int i) {
        Name name = names.get(i);
        if (keys.isFamily(name)) {
            families.merge(name.folded(0), i, (first, next) -> {
                clusters.join(first, next);
                return first;
            });
            return;
        }
        if (!keys.isFull(name)) {
            int bearer = bearer(i);
            if (bearer >= 0) {
                clusters.join(i, bearer);
            }
        } else {
            see(byFirstName, Name.fold(name.words().get(0)), i);
        }
        keys.surnames(name).forEach(surname -> see(bySurname, surname, i));
    }

    private void see(Map<String, Bearers> bearers, String key, int i) {
        bearers.computeIfAbsent(key, k -> new Bearers()).see(i, clusters);
    }

    /** Whom a surname or first name by itself stands for, -1 if nobody is known. */
    private int bearer(int i) {
        Name name = names.get(i);
        List<String> alone = keys.alone(name);
        int found = pick(bySurname, alone, i);
        if (found < 0 && name.size() == 1) {
            found = pick(byFirstName, alone, i);
        }
        return found < 0 ? pick(bySurname, keys.aloneTransliterated(name), i) : found;
    }

    private int pick(Map<String, Bearers> bearers, List<String> candidates, int i) {
        for (String key : candidates) {
            Bearers found = bearers.get(key);
            int bearer = found == null ? -1 : found.pick(clusters.gender(i), clusters);
            if (bearer >= 0) {
                return bearer;
            }
        }
        return -1;
    }
}
