package wortlaut.events;

import java.util.Objects;

/**
 * A tombstone where there are no null values: a line of JSON that says that an article is gone.
 *
 * @param id of the article
 * @param deleted always true
 */
public record Deletion(String id, boolean deleted) {
    public Deletion {
        Objects.requireNonNull(id, "id");
    }

    public static Deletion of(String id) {
        return new Deletion(id, true);
    }
}
