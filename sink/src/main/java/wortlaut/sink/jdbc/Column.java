package wortlaut.sink.jdbc;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column that is written.
 *
 * @param text whether its values are text, JSON included, and not numbers
 */
public record Column(String name, boolean text) {

    /** Names in one string; those with a {@code #} before are numbers. */
    static List<Column> of(String names) {
        return Stream.of(names.split(" "))
                .map(name -> name.startsWith("#") ? new Column(name.substring(1), false) : new Column(name, true))
                .toList();
    }
}
