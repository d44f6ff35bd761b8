package wortlaut.enrich.entity.name;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;

/** What the mentions of a person have in common: keys of full names, initials and surnames, each with its genitive and transliterations. */
public final class PersonKeys {
    private static final int SHORTEST_KEY = 4;
    private static final int MOST_SURNAMES = 6;

    /** What all keys of one kind cost, in steps. */
    private static final int KEYS = 16;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Genitives genitives;

    /** Of the language and the places of a passage. */
    public PersonKeys(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.genitives = new Genitives(passage);
    }

    /** More than a surname, be it one with particles: "von der Leyen". */
    public boolean isFull(Name name) {
        return name.size() > 1 && !passage.isParticle(name.tokens().get(0)) && !isFamily(name);
    }

    /** "Familie Kern" is nobody of them. */
    public boolean isFamily(Name name) {
        int before = name.span().first() - 1;
        return before >= 0 && language.naming().isGroup(document, before);
    }

    /** The whole name, first name with surname, and both as transliterated; each with and without genitive s. */
    public List<String> full(Name name) {
        document.budget().charge(KEYS);
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

    /** The names between the first one and the surname. */
    public List<String> middle(Name name) {
        return name.words().subList(1, Math.max(1, surname(name)));
    }

    /** The initial of the first name, and the surname. */
    public String initial(Name name) {
        return letter(name) + "|" + name.folded(surname(name));
    }

    private static String letter(Name name) {
        return Name.fold(name.words().get(0)).substring(0, 1);
    }

    /** Where the surname starts: at the first particle, else it is the last word. */
    private int surname(Name name) {
        for (int k = 1; k < name.size() - 1; k++) {
            if (passage.isParticle(name.tokens().get(k))) {
                return k;
            }
        }
        return name.size() - 1;
    }

    /** All by which a person may be called without the first name: "von der Leyen", "der Leyen", "Leyen"; as transliterated too. */
    public List<String> surnames(Name name) {
        document.budget().charge(KEYS);
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
            surnames.addAll(List.of(Name.fold(name.last()).split(" ", MOST_SURNAMES)));
        }
        return surnames;
    }

    /** The same as {@link #initial} with the surname's base forms. */
    public List<String> initials(Name name) {
        return genitives.variants(name.folded(surname(name))).stream()
                .map(surname -> letter(name) + "|" + surname)
                .toList();
    }

    /** A surname or first name alone, and without its genitive s. */
    public List<String> alone(Name name) {
        return genitives.variants(name.folded(0));
    }

    /** The same as transliterated; empty for names too short to be told apart so. */
    public List<String> aloneTransliterated(Name name) {
        return transliterated(name.folded(0)).length() < SHORTEST_KEY
                ? List.of()
                : alone(name).stream().map(v -> "~" + transliterated(v)).toList();
    }

    /** What all transliterations of a name share. */
    public String transliterated(String name) {
        return language.naming().transliterationKey(name);
    }
}
