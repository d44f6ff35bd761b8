package wortlaut.enrich.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Words, each with a value, looked up in a stretch of text without making a string of it. Immutable. Case is ignored, so
 * that a word is found at the start of a sentence too; soft hyphens and decomposed letters are the {@link Document}'s matter.
 *
 * @param <V> what the words' values are; {@link Boolean#TRUE} for words that only are on the list or not
 */
public final class WordList<V> {
    private final int mask;
    private final int[] slots;
    private final List<String> words = new ArrayList<>();
    private final List<V> values = new ArrayList<>();

    private WordList(int expected) {
        int size = Integer.highestOneBit(Math.max(8, expected * 2)) * 2;
        this.mask = size - 1;
        this.slots = new int[size];
    }

    /** A list of words and their values; no two words may differ in nothing but case. */
    public static <V> WordList<V> of(Map<String, V> values) {
        WordList<V> list = new WordList<>(values.size());
        for (Map.Entry<String, V> entry : values.entrySet()) {
            if (!list.put(entry.getKey(), entry.getValue())) {
                throw new IllegalArgumentException("'" + entry.getKey() + "' stands in a list twice");
            }
        }
        return list;
    }

    /** A list of words with what is made of each; those that stand there twice, whatever their case, are there once. */
    public static <V> WordList<V> of(Collection<String> words, Function<String, V> values) {
        WordList<V> list = new WordList<>(words.size());
        words.forEach(word -> list.put(word, values.apply(word)));
        return list;
    }

    /** The words in the order in which they were given. */
    public List<String> words() {
        return Collections.unmodifiableList(words);
    }

    /** A list of words without values; those that stand there twice, whatever their case, are there once. */
    public static WordList<Boolean> ofWords(Collection<String> words) {
        WordList<Boolean> list = new WordList<>(words.size());
        words.forEach(word -> list.put(word, Boolean.TRUE));
        return list;
    }

    private boolean put(String word, V value) {
        int slot = slot(word, 0, word.length(), hash(word, 0, word.length()));
        if (slots[slot] != 0) {
            return false;
        }
        words.add(word);
        values.add(value);
        slots[slot] = words.size();
        return true;
    }

    /** Whether the stretch is a word of the list. */
    public boolean contains(String text, int start, int end) {
        return slots[slot(text, start, end, hash(text, start, end))] != 0;
    }

    /** Whether the whole string is a word of the list. */
    public boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    /** The value of a whole string, null if it is no word of the list. */
    public V get(String word) {
        return value(word, 0, word.length());
    }

    /** The value of the word in that stretch, null if it is no word of the list. */
    public V value(String text, int start, int end) {
        return value(text, start, end, hash(text, start, end));
    }

    /** The same for a stretch whose {@link #hash} is known. */
    V value(String text, int start, int end, int hash) {
        int found = slots[slot(text, start, end, hash)];
        return found == 0 ? null : values.get(found - 1);
    }

    /**
     * The value of the longest word of the list that {@code text} has before {@code end} and that has between {@code shortest} and
     * {@code longest} characters; null if there is none.
     */
    public V ending(String text, int end, int shortest, int longest) {
        int least = Math.max(0, end - longest);
        int hash = 0;
        int found = 0;
        for (int start = end - 1; start >= least; start--) {
            hash = extended(hash, text.charAt(start));
            if (end - start >= shortest) {
                int slot = slot(text, start, end, hash);
                found = slots[slot] == 0 ? found : slots[slot];
            }
        }
        return found == 0 ? null : values.get(found - 1);
    }

    /** How many words it holds. */
    public int size() {
        return words.size();
    }

    private int slot(String text, int start, int end, int hash) {
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (slots[slot] != 0 && !matches(words.get(slots[slot] - 1), text, start, end)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The hash of a stretch by which all lists know it; read from its end, so that those of all its endings come on the way. */
    static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = end - 1; i >= start; i--) {
            hash = extended(hash, text.charAt(i));
        }
        return hash;
    }

    /** The same of characters. */
    static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = end - 1; i >= start; i--) {
            hash = extended(hash, text[i]);
        }
        return hash;
    }

    private static int extended(int hash, char before) {
        return hash * 31 + fold(before);
    }

    private static boolean matches(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (fold(word.charAt(i)) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** A word as a list knows it: two that are the same so are one. */
    public static String folded(String word) {
        StringBuilder folded = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            folded.setCharAt(i, fold(word.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }
}
