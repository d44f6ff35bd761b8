package wortlaut.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Language;

/**
 * Puts the mentions of people together: full names first, then initials, then surnames and first names, each to whoever was last
 * named with it. Two people of one surname stay two, by first name and by gender.
 */
final class People {
    private static final int SHORTEST_KEY = 4;
    private static final int MOST_SURNAMES = 6;
    private static final int SEVERAL = -1;

    private final Document document;
    private final Language language;
    private final Genitives genitives;
    private final List<Name> names;
    private final Clusters clusters;
    private final Map<String, Integer> fullNames = new HashMap<>();
    private final Map<String, Integer> byInitial = new HashMap<>();
    private final Map<String, Bearers> bySurname = new HashMap<>();
    private final Map<String, Bearers> byFirstName = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();

    People(Document document, Language language, List<Name> names, Clusters clusters) {
        this.document = document;
        this.language = language;
        this.genitives = new Genitives(document, language);
        this.names = names;
        this.clusters = clusters;
    }

    void join() {
        List<Integer> full = new ArrayList<>();
        List<Integer> initials = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isPerson() && isFull(names.get(i))) {
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

    /** More than a surname, be it one with particles: "von der Leyen". */
    private boolean isFull(Name name) {
        return name.size() > 1 && !language.isParticle(document, name.tokens().get(0)) && !isFamily(name);
    }

    private boolean isFamily(Name name) {
        int before = name.span().first() - 1;
        return before >= 0 && language.naming().isGroup(document, before);
    }

    private void joinFull(int i) {
        List<String> keys = fullKeys(i);
        for (String key : keys) {
            Integer other = fullNames.get(key);
            if (other != null && fits(i, other) && clusters.join(i, other)) {
                break;
            }
        }
        keys.forEach(key -> fullNames.put(key, i));
        remember(initialKey(i), i);
    }

    /** The whole name, first name with surname, and both as transliterated; each with and without genitive s. */
    private List<String> fullKeys(int i) {
        Name name = names.get(i);
        List<String> keys = new ArrayList<>(genitives.variants(name.folded(0) + name.suffix()));
        String first = name.words().get(0);
        for (String surname : genitives.variants(name.folded(surname(name)))) {
            keys.add(Name.fold(first) + "|" + surname);
        }
        for (String surname : genitives.variants(name.folded(surname(name)))) {
            keys.add("~" + transliterated(first) + "|" + transliterated(surname));
        }
        return keys;
    }

    /** Whether middle names and what follows the surname allow two names to be one person's. */
    private boolean fits(int i, int j) {
        List<String> middle = middle(names.get(i));
        List<String> other = middle(names.get(j));
        for (int k = 0; k < Math.min(middle.size(), other.size()); k++) {
            boolean initial = Name.isInitial(middle.get(k)) || Name.isInitial(other.get(k));
            boolean same = initial
                    ? middle.get(k).charAt(0) == other.get(k).charAt(0)
                    : transliterated(middle.get(k)).equals(transliterated(other.get(k)));
            if (!same) {
                return false;
            }
        }
        String suffix = names.get(i).suffix();
        String otherSuffix = names.get(j).suffix();
        boolean agree = suffix.isEmpty() || otherSuffix.isEmpty() || suffix.equals(otherSuffix);
        return agree && clusters.gender(i).agrees(clusters.gender(j));
    }

    private List<String> middle(Name name) {
        return name.words().subList(1, Math.max(1, surname(name)));
    }

    private void joinInitial(int i) {
        List<String> keys = fullKeys(i);
        for (String key : keys) {
            Integer other = fullNames.get(key);
            if (other != null && fits(i, other) && clusters.join(i, other)) {
                return;
            }
        }
        for (String surname : genitives.variants(names.get(i).folded(surname(names.get(i))))) {
            int other = byInitial.getOrDefault(initial(names.get(i)) + "|" + surname, SEVERAL);
            if (other != SEVERAL && fits(i, other) && clusters.join(i, other)) {
                break;
            }
        }
        keys.forEach(key -> fullNames.put(key, i));
        remember(initialKey(i), i);
    }

    private String initialKey(int i) {
        return initial(names.get(i)) + "|" + names.get(i).folded(surname(names.get(i)));
    }

    private String initial(Name name) {
        return Name.fold(name.words().get(0)).substring(0, 1);
    }

    private void remember(String key, int i) {
        Integer other = byInitial.get(key);
        boolean several = other != null && (other == SEVERAL || clusters.of(other) != clusters.of(i));
        byInitial.put(key, several ? SEVERAL : i);
    }

    /** Where the surname starts: at the first particle, else it is the last word. */
    private int surname(Name name) {
        for (int k = 1; k < name.size() - 1; k++) {
            if (language.isParticle(document, name.tokens().get(k))) {
                return k;
            }
        }
        return name.size() - 1;
    }

    private void announce(int i) {
        for (String surname : surnames(names.get(i))) {
            bySurname.computeIfAbsent(surname, key -> new Bearers()).announce(i);
        }
        byFirstName
                .computeIfAbsent(Name.fold(names.get(i).words().get(0)), key -> new Bearers())
                .announce(i);
    }

    /** All by which a person may be called without the first name: "von der Leyen", "der Leyen", "Leyen"; as transliterated too. */
    private List<String> surnames(Name name) {
        List<String> surnames = new ArrayList<>();
        int from = isFull(name) ? 1 : 0;
        for (int k = Math.max(from, name.size() - MOST_SURNAMES); k < name.size(); k++) {
            surnames.add(name.folded(k));
            String key = transliterated(name.folded(k));
            if (key.length() >= SHORTEST_KEY) {
                surnames.add("~" + key);
            }
        }
        if (isFull(name) && name.last().indexOf('-') > 0) {
            surnames.addAll(List.of(Name.fold(name.last()).split(" ", -1)));
        }
        return surnames;
    }

    /** "García Márquez" is Gabriel García Márquez; "Peter Müller" is not Hans Peter Müller. */
    private void joinLonger(int i) {
        Bearers bearers = bySurname.get(names.get(i).folded(0));
        boolean firstName = language.isFirstName(document, names.get(i).tokens().get(0));
        if (bearers != null && !firstName) {
            int longer = bearers.pick(clusters.gender(i), clusters);
            if (longer >= 0) {
                clusters.join(i, longer);
            }
        }
    }

    private void follow(int i) {
        Name name = names.get(i);
        if (isFamily(name)) {
            families.merge(name.folded(0), i, (first, next) -> {
                clusters.join(first, next);
                return first;
            });
            return;
        }
        if (!isFull(name)) {
            int bearer = bearer(i);
            if (bearer >= 0) {
                clusters.join(i, bearer);
            }
        } else {
            see(byFirstName, Name.fold(name.words().get(0)), i);
        }
        surnames(name).forEach(surname -> see(bySurname, surname, i));
    }

    private void see(Map<String, Bearers> bearers, String key, int i) {
        bearers.computeIfAbsent(key, k -> new Bearers()).see(i, clusters);
    }

    /** Whom a surname or first name by itself stands for, -1 if nobody is known. */
    private int bearer(int i) {
        Name name = names.get(i);
        List<String> variants = genitives.variants(name.folded(0));
        int found = pick(bySurname, variants, i);
        if (found < 0 && name.size() == 1) {
            found = pick(byFirstName, variants, i);
        }
        if (found < 0 && transliterated(name.folded(0)).length() >= SHORTEST_KEY) {
            found = pick(
                    bySurname,
                    variants.stream().map(v -> "~" + transliterated(v)).toList(),
                    i);
        }
        return found;
    }

    private int pick(Map<String, Bearers> bearers, List<String> keys, int i) {
        for (String key : keys) {
            Bearers found = bearers.get(key);
            int bearer = found == null ? -1 : found.pick(clusters.gender(i), clusters);
            if (bearer >= 0) {
                return bearer;
            }
        }
        return -1;
    }

    private String transliterated(String name) {
        return language.naming().transliterationKey(name);
    }
}
