package wortlaut.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * To whom a quote was said, where the text says so: "sagte Weber der Zeitung", "told reporters".
 *
 * @param name the entity's name; absent when it is none
 * @param entity the id of the entity; absent when it is none
 * @param exact the text between the offsets
 */
public record Addressee(@Nullable String name, @Nullable String entity, int start, int end, String exact) {
    public Addressee {
        SpanBounds.check(start, end);
        Objects.requireNonNull(exact, "exact");
    }
}
