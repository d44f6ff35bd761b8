package wortlaut.enrich.entity;

import java.util.List;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.GrammaticalNumber;
import wortlaut.events.EntityType;

/**
 * One thing that a text names, with all its mentions.
 *
 * @param id {@code e1}, {@code e2} … by first mention
 * @param name its fullest form
 * @param aliases its other forms as they stand in the text
 * @param gender of a person; of another thing that of its noun, unknown for a neuter one
 * @param number whether the name is that of several, such as a family, or a plural
 * @param salience its share of the attention, 0 to 1; all entities of a text together have 1
 * @param mentions in the order of the text
 * @param externalId the id that the user's aliases give it; null for none
 */
public record NameEntity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        Gender gender,
        GrammaticalNumber number,
        double salience,
        List<TokenSpan> mentions,
        String externalId) {
    public NameEntity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** By the id alone: the mentions of one thing may be many, and it is looked up often. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Within one text, which is where they are compared, the id tells one from all others. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof NameEntity entity && id.equals(entity.id) && name.equals(entity.name));
    }

    /** Whether it is a person. */
    public boolean isPerson() {
        return type == EntityType.PERSON;
    }
}
