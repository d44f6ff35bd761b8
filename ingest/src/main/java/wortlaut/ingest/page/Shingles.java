package wortlaut.ingest.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runs of four words in a text, as a set: how much two texts say the same. Of very long texts the beginning. */
final class Shingles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LENGTH = 4;
    private static final int MOST = 100_000;

    private final Set<String> runs = new HashSet<>();

    /** Of a text with fewer than four words, all of it. */
    static Shingles of(String text) {
        Shingles shingles = new Shingles();
        Deque<String> last = new ArrayDeque<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find() && shingles.runs.size() < MOST) {
            last.add(words.group());
            if (last.size() == LENGTH) {
                shingles.runs.add(String.join(" ", last));
                last.remove();
            }
        }
        if (shingles.runs.isEmpty() && !last.isEmpty()) {
            shingles.runs.add(String.join(" ", last));
        }
        return shingles;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    int size() {
        return runs.size();
    }

    /** From 0 to 1: how much of this the other has too. */
    double within(Shingles other) {
        return runs.isEmpty()
                ? 0
                : (double) runs.stream().filter(other.runs::contains).count() / runs.size();
    }
}
