package wortlaut.events;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an article names, with all its mentions.
 *
 * @param id unique in the article: {@code e1}, {@code e2} … in the order of first mention
 * @param name the fullest form in the article, in its base form
 * @param aliases the other forms that occur, each once
 * @param salience how much the article is about it, 0 to 1; the saliences of an article's entities add up to 1
 * @param mentions in the order of the text, at least one
 * @param externalId the id that the user's alias file gives it, such as a Wikidata QID; null for none
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        double salience,
        List<Mention> mentions,
        @Nullable String externalId) {
    public Entity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        Share.check("salience", salience);
    }
}
