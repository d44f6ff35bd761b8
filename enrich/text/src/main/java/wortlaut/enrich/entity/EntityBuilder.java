package wortlaut.enrich.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.Language;
import wortlaut.events.EntityType;

/** An entity while its mentions come together. */
final class EntityBuilder {
    private static final double FIRST_SENTENCES_BONUS = 2;
    private static final int FIRST_SENTENCES = 3;

    private final Document document;
    private final Language language;
    private final EntityType type;
    private final List<TokenSpan> mentions = new ArrayList<>();
    private final Set<String> forms = new LinkedHashSet<>();

    EntityBuilder(Document document, Language language, EntityType type) {
        this.document = document;
        this.language = language;
        this.type = type;
    }

    /** The words of a span, one space between two. */
    static String form(Document document, TokenSpan span) {
        StringBuilder form = new StringBuilder();
        for (int token = span.first(); token < span.end(); token++) {
            form.append(token == span.first() ? "" : " ").append(document.word(token));
        }
        return form.toString();
    }

    void add(NameMention mention) {
        mentions.add(mention.span());
        forms.add(form(document, mention.span()));
    }

    boolean isPerson() {
        return type == EntityType.PERSON;
    }

    boolean isEmpty() {
        return mentions.isEmpty();
    }

    int first() {
        return mentions.get(0).first();
    }

    /** What it counts for: its mentions, and more when the text starts with it. */
    double weight() {
        return mentions.size() + (document.sentenceOf(first()) < FIRST_SENTENCES ? FIRST_SENTENCES_BONUS : 0);
    }

    NameEntity build(String id, double totalWeight) {
        String name = name();
        List<String> aliases = new ArrayList<>(forms);
        aliases.remove(name);
        return new NameEntity(id, type, name, aliases, gender(name), weight() / totalWeight, mentions);
    }

    /** The form of most words, the first of those; without its genitive s where the text or the lists know it without. */
    private String name() {
        String fullest = null;
        for (String form : forms) {
            if (fullest == null || words(form) > words(fullest)) {
                fullest = form;
            }
        }
        String base = NameForms.withoutGenitive(fullest);
        return isGenitive(fullest, base) ? base : fullest;
    }

    private boolean isGenitive(String form, String base) {
        if (base.equals(form)) {
            return false;
        }
        String surname = base.substring(base.lastIndexOf(' ') + 1);
        for (String other : forms) {
            if (other.equals(base) || other.equals(surname)) {
                return true;
            }
        }
        return type != EntityType.PERSON && language.isKnownName(base);
    }

    private static long words(String form) {
        return form.chars().filter(c -> c == ' ').count();
    }

    private Gender gender(String name) {
        if (type != EntityType.PERSON) {
            return Gender.UNKNOWN;
        }
        for (String word : name.split(" ", -1)) {
            Gender gender = language.firstNameGender(word);
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return genderOfTitle();
    }

    private Gender genderOfTitle() {
        for (TokenSpan mention : mentions) {
            if (mention.first() > 0) {
                Gender gender = language.role(document, mention.first() - 1);
                if (gender != null && gender != Gender.UNKNOWN) {
                    return gender;
                }
            }
        }
        return Gender.UNKNOWN;
    }
}
