package wortlaut.enrich.train.entity;

import java.util.Arrays;

/** Numbers features in the order of their first occurrence and counts them. */
final class FeatureIndex {
    private long[] keys = new long[1 << 20];
    private int[] numbers = new int[1 << 20];
    private int[] counts = new int[1 << 19];
    private long[] features = new long[1 << 19];
    private int size;

    /** The number of the feature, a new one where it was not met. */
    int number(long feature) {
        int slot = find(feature);
        if (numbers[slot] == 0) {
            if (size * 2 > keys.length) {
                grow();
                slot = find(feature);
            }
            keys[slot] = feature;
            numbers[slot] = ++size;
            if (size > features.length) {
                features = Arrays.copyOf(features, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            features[size - 1] = feature;
        }
        counts[numbers[slot] - 1]++;
        return numbers[slot] - 1;
    }

    private int find(long feature) {
        int slot = (int) (feature >>> 20) & (keys.length - 1);
        while (numbers[slot] != 0 && keys[slot] != feature) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    int size() {
        return size;
    }

    int count(int number) {
        return counts[number];
    }

    long feature(int number) {
        return features[number];
    }
}
