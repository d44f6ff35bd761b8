package wortlaut.enrich.entity.alias;

import java.util.Objects;
import wortlaut.events.EntityType;

/**
 * A thing that the user knows.
 *
 * @param name what it is called in results
 * @param type null for any
 * @param id the user's own, such as a Wikidata QID; null for none
 */
public record AliasEntry(String name, EntityType type, String id) {
    public AliasEntry {
        Objects.requireNonNull(name, "name");
    }
}
