package wortlaut.enrich.entity;

import java.util.List;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Gender;
import wortlaut.events.EntityType;

/**
 * One thing that a text names, with all its mentions.
 *
 * @param id {@code e1}, {@code e2} … by first mention
 * @param name its fullest form
 * @param aliases its other forms as they stand in the text
 * @param salience its share of the attention, 0 to 1; all entities of a text together have 1
 * @param mentions in the order of the text
 */
public record NameEntity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        Gender gender,
        double salience,
        List<TokenSpan> mentions) {
    public NameEntity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** Whether it is a person. */
    public boolean isPerson() {
        return type == EntityType.PERSON;
    }
}
