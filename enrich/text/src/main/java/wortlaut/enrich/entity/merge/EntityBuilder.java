package wortlaut.enrich.entity.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.entity.alias.AliasEntry;
import wortlaut.enrich.entity.name.BaseForms;
import wortlaut.enrich.entity.name.Name;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.GrammaticalNumber;
import wortlaut.enrich.language.HeadNoun;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.events.EntityType;

/** An entity while its mentions come together, in the order of the text. */
final class EntityBuilder {
    private static final double FIRST_SENTENCES_BONUS = 2;
    private static final int FIRST_SENTENCES = 3;

    private final Document document;
    private final Language language;
    private final BaseForms baseForms;
    private final List<Name> names = new ArrayList<>();
    private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);

    EntityBuilder(Passage passage) {
        this.document = passage.document();
        this.language = passage.language();
        this.baseForms = new BaseForms(passage);
    }

    void add(Name name) {
        names.add(name);
        types.merge(name.type(), 1, Integer::sum);
    }

    /** What it counts for: its mentions, and more when the text starts with it. */
    double weight() {
        int first = names.get(0).span().first();
        return names.size() + (document.sentenceOf(first) < FIRST_SENTENCES ? FIRST_SENTENCES_BONUS : 0);
    }

    NameEntity build(String id, double totalWeight, Gender gender, AliasEntry entry) {
        EntityType type = type();
        Name fullest = fullest();
        String base = base(fullest, type);
        String name = entry == null ? base : entry.name();
        return new NameEntity(
                id,
                type,
                name,
                aliases(name),
                type == EntityType.PERSON ? gender : genderOfThing(fullest),
                number(type, fullest),
                weight() / totalWeight,
                mentions(),
                entry == null ? null : entry.id());
    }

    /** The type of most mentions, of two equally frequent ones the first. */
    private EntityType type() {
        EntityType type = names.get(0).type();
        for (Map.Entry<EntityType, Integer> other : types.entrySet()) {
            type = other.getValue() > types.get(type) ? other.getKey() : type;
        }
        return type;
    }

    private String base(Name fullest, EntityType type) {
        Set<String> last = new HashSet<>();
        names.forEach(name -> last.add(name.last()));
        return type == EntityType.PERSON ? baseForms.person(fullest, last) : baseForms.thing(fullest, last);
    }

    /** The name of most words, spelt-out ones before initials, then the one with no ending that may be of another case. */
    private Name fullest() {
        Name fullest = names.get(0);
        int most = fullness(fullest);
        for (Name name : names) {
            int fullness = fullness(name);
            if (fullness > most) {
                fullest = name;
                most = fullness;
            }
        }
        return fullest;
    }

    private int fullness(Name name) {
        int spelt = 0;
        int inflected = 0;
        for (String word : name.words()) {
            boolean initial = name.isPerson() ? Name.isInitial(word) : isAcronym(word);
            spelt += initial ? 0 : 1;
            inflected += isOblique(word) ? 1 : 0;
        }
        return 100 * spelt + 10 * name.size() - inflected;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean isOblique(String word) {
        boolean oblique = word.endsWith("en") || word.endsWith("em");
        return oblique && language.naming().adjectiveStem(word) != null;
    }

    private List<String> aliases(String name) {
        Set<String> forms = new LinkedHashSet<>();
        names.forEach(mention -> forms.add(mention.text(document)));
        forms.remove(name);
        return List.copyOf(forms);
    }

    private Gender genderOfThing(Name fullest) {
        HeadNoun head = baseForms.head(fullest);
        return head == null ? Gender.UNKNOWN : head.gender();
    }

    private GrammaticalNumber number(EntityType type, Name fullest) {
        int before = names.get(0).span().first() - 1;
        if (type == EntityType.PERSON) {
            boolean group = before >= 0 && language.naming().isGroup(document, before);
            return group ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
        }
        HeadNoun head = baseForms.head(fullest);
        if (head == null) {
            return GrammaticalNumber.UNKNOWN;
        }
        return head.isPlural() ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
    }

    private List<TokenSpan> mentions() {
        return names.stream().map(Name::span).toList();
    }
}
