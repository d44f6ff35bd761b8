package wortlaut.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else who may have said a quote.
 *
 * @param entity the id of the entity; absent when it is none
 * @param confidence 0 to 1
 */
public record Alternative(String name, @Nullable String entity, double confidence) {
    public Alternative {
        Objects.requireNonNull(name, "name");
        Share.check("confidence", confidence);
    }
}
