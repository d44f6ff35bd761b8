package wortlaut.enrich.document;

import java.util.Arrays;

/** Ints that grow, without boxing. */
final class Offsets {
    private int[] values;
    private int size;

    Offsets(int expected) {
        values = new int[Math.max(16, expected)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
