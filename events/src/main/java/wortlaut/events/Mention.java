package wortlaut.events;

import java.util.Objects;

/**
 * One place where an entity is named.
 *
 * @param exact the text between the offsets
 */
public record Mention(int start, int end, String exact) {
    public Mention {
        SpanBounds.check(start, end);
        Objects.requireNonNull(exact, "exact");
    }
}
