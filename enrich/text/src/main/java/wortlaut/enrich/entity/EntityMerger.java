package wortlaut.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Language;
import wortlaut.events.EntityType;

/**
 * Puts the mentions of one thing together: a surname goes to whoever was last named in full with it, other names to their equal, a
 * genitive to its base. Two people of one surname stay two.
 */
public final class EntityMerger {
    private final Document document;
    private final Language language;
    private final List<EntityBuilder> builders = new ArrayList<>();
    private final Map<String, EntityBuilder> byName = new HashMap<>();
    private final Map<String, EntityBuilder> bySurname = new HashMap<>();

    /** For surnames that come before the full name does. */
    private final Map<String, EntityBuilder> firstInFull = new HashMap<>();

    private EntityMerger(Document document, Language language) {
        this.document = document;
        this.language = language;
    }

    /** The entities of a document's mentions, which are in the order of the text. */
    public static Entities merge(Document document, Language language, List<NameMention> mentions) {
        EntityMerger merger = new EntityMerger(document, language);
        EntityBuilder[] owners = new EntityBuilder[mentions.size()];
        for (int i = 0; i < owners.length; i++) {
            if (isFull(mentions.get(i))) {
                owners[i] = merger.ownerOfFull(mentions.get(i));
            }
        }
        for (int i = 0; i < owners.length; i++) {
            NameMention mention = mentions.get(i);
            if (owners[i] == null) {
                owners[i] = merger.ownerOfSurname(mention);
            } else if (mention.type() == EntityType.PERSON) {
                merger.learnSurname(mention, owners[i]);
            }
            owners[i].add(mention);
        }
        return merger.entities();
    }

    private static boolean isFull(NameMention mention) {
        return mention.type() != EntityType.PERSON || mention.span().size() > 1;
    }

    private EntityBuilder ownerOfFull(NameMention mention) {
        String name = form(mention);
        String key = mention.type() + " " + name;
        EntityBuilder owner = byName.get(key);
        if (owner == null) {
            owner = byName.get(mention.type() + " " + NameForms.withoutGenitive(name));
        }
        if (owner == null) {
            owner = byName.get(mention.type() + " " + name + "s");
        }
        if (owner == null) {
            owner = create(mention.type());
        }
        byName.put(key, owner);
        if (mention.type() == EntityType.PERSON) {
            firstInFull.putIfAbsent(
                    NameForms.withoutGenitive(document.word(mention.span().end() - 1)), owner);
        }
        return owner;
    }

    private EntityBuilder create(EntityType type) {
        EntityBuilder builder = new EntityBuilder(document, language, type);
        builders.add(builder);
        return builder;
    }

    private void learnSurname(NameMention mention, EntityBuilder owner) {
        String surname = document.word(mention.span().end() - 1);
        bySurname.put(surname, owner);
        bySurname.put(NameForms.withoutGenitive(surname), owner);
        bySurname.put(NameForms.transliterationKey(surname), owner);
    }

    private EntityBuilder ownerOfSurname(NameMention mention) {
        String surname = document.word(mention.span().end() - 1);
        EntityBuilder owner = known(surname);
        if (owner == null) {
            owner = firstInFull.get(NameForms.withoutGenitive(surname));
        }
        if (owner == null) {
            owner = create(EntityType.PERSON);
        }
        learnSurname(mention, owner);
        return owner;
    }

    private EntityBuilder known(String surname) {
        EntityBuilder owner = bySurname.get(surname);
        if (owner == null) {
            owner = bySurname.get(NameForms.withoutGenitive(surname));
        }
        if (owner == null && surname.length() > 4) {
            owner = bySurname.get(NameForms.transliterationKey(surname));
        }
        return owner;
    }

    private String form(NameMention mention) {
        return EntityBuilder.form(document, mention.span());
    }

    private Entities entities() {
        List<EntityBuilder> ordered = new ArrayList<>(builders);
        ordered.removeIf(EntityBuilder::isEmpty);
        ordered.sort((a, b) -> Integer.compare(a.first(), b.first()));
        double total = 0;
        for (EntityBuilder builder : ordered) {
            total += builder.weight();
        }
        List<NameEntity> entities = new ArrayList<>();
        for (EntityBuilder builder : ordered) {
            entities.add(builder.build("e" + (entities.size() + 1), total));
        }
        return new Entities(entities, document.tokens());
    }
}
