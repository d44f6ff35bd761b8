package wortlaut.ingest.position;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an entry that was fed.
 *
 * @param entry the entry's own content, hashed: as long as it is the same there is nothing to do
 * @param content the article's, hashed: as long as it is the same there is no new version; empty when there was no article
 * @param id of the article; the same for all of its versions
 * @param at when it was fed, ISO 8601
 * @param tries how often its page could not be had and may be later; absent (null) when there is no need to try again
 */
public record Seen(
        String entry,
        String content,
        @Nullable String id,
        String at,
        @Nullable Integer tries) {
    public Seen {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(at, "at");
    }
}
