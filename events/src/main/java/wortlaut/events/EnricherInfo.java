package wortlaut.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What made an enriched article.
 *
 * @param version of the program
 * @param model of the language's data; absent for a language without
 * @param language BCP 47 tag of the data used; absent for a language without
 */
public record EnricherInfo(
        String version, @Nullable String model, @Nullable String language) {
    public EnricherInfo {
        Objects.requireNonNull(version, "version");
    }
}
