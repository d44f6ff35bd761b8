package wortlaut.enrich.language;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function of words, its values kept for the words that it was asked of last. Thread-safe without locks, as an entry is immutable and made anew where it
 * is not found.
 */
final class Remembered<V> {
    private static final int SLOTS = 1 << 13;

    /** Longer words are rare and not kept. */
    private static final int LONGEST = 64;

    private final Function<String, @Nullable V> function;
    private final Entry<?>[] entries = new Entry<?>[SLOTS];

    private record Entry<V>(String word, @Nullable V value) {}

    /** @param function gives the same for the same word, whenever and by whomever it is asked */
    Remembered(Function<String, @Nullable V> function) {
        this.function = function;
    }

    /** What the function gives for a word. */
    @SuppressWarnings("unchecked") // only this method fills it
    @Nullable
    V of(String word) {
        int hash = word.hashCode();
        int slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
        Entry<?> last = entries[slot];
        if (last != null && last.word.equals(word)) {
            return (V) last.value;
        }
        V value = function.apply(word);
        if (word.length() <= LONGEST) {
            entries[slot] = new Entry<>(word, value);
        }
        return value;
    }
}
