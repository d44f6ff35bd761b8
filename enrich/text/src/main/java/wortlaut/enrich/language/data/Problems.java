package wortlaut.enrich.language.data;

import java.util.ArrayList;
import java.util.List;
import wortlaut.events.WortlautException;

/** What is wrong with a language's data, collected so that all of it is said at once. */
public final class Problems {
    private final List<String> problems = new ArrayList<>();

    /** Something wrong in a line, counted from 1. */
    public void add(String file, int line, String what) {
        problems.add(file + ":" + line + ": " + what);
    }

    /** Something wrong with a file as a whole. */
    public void add(String file, String what) {
        problems.add(file + ": " + what);
    }

    /**
     * Ends the reading.
     *
     * @throws WortlautException with every problem on a line of its own, if there are any
     */
    public void check() {
        if (!problems.isEmpty()) {
            throw new WortlautException(
                    "the language data cannot be used; docs/languages.md says how it is written:\n  "
                            + String.join("\n  ", problems));
        }
    }
}
