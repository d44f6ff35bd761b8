package wortlaut.enrich.stream.cluster;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Which entries have a key: an open-addressed table of pairs. Entries that are gone leave it when it is laid anew. Not thread-safe. */
final class KeyIndex {
    /** A key that as many entries have, such as a paper's last line, tells nothing any more. */
    private static final int MOST_OF_A_KEY = 100;

    private static final int FREE = -1;

    private final IntPredicate living;
    private long[] keys = new long[1 << 12];
    private int[] entries = new int[1 << 12];
    private int used;

    /** @param living which entries are still there */
    KeyIndex(IntPredicate living) {
        this.living = living;
        Arrays.fill(entries, FREE);
    }

    void add(long key, int entry) {
        if (2 * used >= keys.length) {
            layAnew();
        }
        put(key, entry);
    }

    /** Gives all entries that have the key; those that are gone may be among them. */
    void each(long key, IntConsumer take) {
        for (int place = place(key); entries[place] != FREE; place = next(place)) {
            if (keys[place] == key) {
                take.accept(entries[place]);
            }
        }
    }

    private void put(long key, int entry) {
        int others = 0;
        int place = place(key);
        while (entries[place] != FREE) {
            others += keys[place] == key ? 1 : 0;
            if (others >= MOST_OF_A_KEY) {
                return;
            }
            place = next(place);
        }
        keys[place] = key;
        entries[place] = entry;
        used++;
    }

    /** Without those that are gone; larger where that alone frees too little. */
    private void layAnew() {
        long[] oldKeys = keys;
        int[] oldEntries = entries;
        int left = 0;
        for (int entry : oldEntries) {
            left += entry != FREE && living.test(entry) ? 1 : 0;
        }
        int size = 4 * left > oldKeys.length ? oldKeys.length * 2 : oldKeys.length;
        keys = new long[size];
        entries = new int[size];
        Arrays.fill(entries, FREE);
        used = 0;
        for (int place = 0; place < oldKeys.length; place++) {
            if (oldEntries[place] != FREE && living.test(oldEntries[place])) {
                put(oldKeys[place], oldEntries[place]);
            }
        }
    }

    private int place(long key) {
        return (int) (key >>> 7) & (keys.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (keys.length - 1);
    }
}
