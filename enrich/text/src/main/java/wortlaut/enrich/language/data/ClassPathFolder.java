package wortlaut.enrich.language.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder on the class path, which may lie in a jar: which files it has can only be asked for each.
 *
 * @param name without a slash at either end
 */
public record ClassPathFolder(String name) implements DataFolder {
    @Override
    public Optional<List<String>> lines(String file) {
        try (InputStream in = ClassPathFolder.class.getResourceAsStream("/" + name + "/" + file)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name + "/" + file + " cannot be read from the class path", e);
        }
    }

    @Override
    public Set<String> files() {
        return Set.of();
    }
}
