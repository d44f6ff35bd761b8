package wortlaut.enrich.language.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A folder of text files in UTF-8. */
public interface DataFolder {
    /** What messages call it: {@code wortlaut/language/de}. */
    String name();

    /** The lines of a file; empty if there is no such file. */
    Optional<List<String>> lines(String file);

    /** The names of all its files; empty where they cannot be told, as on the class path. */
    Set<String> files();
}
