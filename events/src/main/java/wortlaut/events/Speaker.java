package wortlaut.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who said a quote, and where the text says so. Unknown is said, never guessed away.
 *
 * @param name the entity's name, or the description, in the nominative where the text has it in another case; absent when unknown or an unresolved pronoun
 * @param entity the id of the entity; absent when it is none
 * @param start absent, like {@code end} and {@code exact}, when unknown
 */
public record Speaker(
        SpeakerKind kind,
        @Nullable String name,
        @Nullable String entity,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String exact) {
    private static final Speaker UNKNOWN = new Speaker(SpeakerKind.UNKNOWN, null, null, null, null, null);

    public Speaker {
        Objects.requireNonNull(kind, "kind");
        if (kind == SpeakerKind.UNKNOWN) {
            if (start != null || end != null || entity != null) {
                throw new WortlautException("an unknown speaker has neither offsets nor an entity");
            }
        } else if (start == null || end == null || exact == null) {
            throw new WortlautException("a speaker who is not unknown needs start, end and exact");
        } else {
            SpanBounds.check(start, end);
        }
        if (kind == SpeakerKind.NAMED && (name == null || entity == null)) {
            throw new WortlautException("a named speaker needs a name and an entity");
        }
    }

    public static Speaker unknown() {
        return UNKNOWN;
    }
}
