package wortlaut.enrich.document;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the forms that were met last: most of a text is words of the texts before. Two may share a place, and of three the first that
 * came is forgotten. Thread-safe without locks, as what is kept is immutable and made anew where it is not found.
 */
public final class Memory<V extends Known> {
    private static final int SLOTS = 1 << 16;

    private final Known[] known = new Known[SLOTS];

    /** What is known of a form; null where it was not met, or too many others since. */
    @SuppressWarnings("unchecked") // only put fills it
    public @Nullable V get(long form) {
        int slot = slot(form);
        Known found = known[slot];
        if (found == null || found.form() != form) {
            found = known[slot + 1];
        }
        return found == null || found.form() != form ? null : (V) found;
    }

    /** Keeps what is known of its form. */
    public void put(V value) {
        int slot = slot(value.form());
        known[slot + 1] = known[slot];
        known[slot] = value;
    }

    private static int slot(long form) {
        return (int) (form >>> 40) & (SLOTS - 2);
    }
}
