package wortlaut.enrich.entity.tagger.feature;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** An immutable map from ints to non-zero ints by open addressing; {@link #get} answers 0 for what is absent. */
public final class IntTable {
    /** A place each: the key in the higher 32 bits, the value in the lower; 0 where it is free. So a look is one access to memory. */
    private final long[] places;

    private final int mask;
    private final int size;

    /** Of sorted distinct keys with their values. */
    public IntTable(int[] sortedKeys, int[] sortedValues) {
        size = sortedKeys.length;
        int capacity = Integer.highestOneBit(Math.max(2, size) * 3 - 1);
        places = new long[capacity];
        mask = capacity - 1;
        for (int i = 0; i < size; i++) {
            put(sortedKeys[i], sortedValues[i]);
        }
    }

    private void put(int key, int value) {
        int slot = slot(key);
        while (places[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        places[slot] = ((long) key << 32) | (value & 0xFFFF_FFFFL);
    }

    private int slot(int key) {
        return ((key * 0x9E3779B1) >>> 7) & mask;
    }

    int get(int key) {
        int slot = slot(key);
        long place = places[slot];
        while (place != 0 && (int) (place >>> 32) != key) {
            slot = (slot + 1) & mask;
            place = places[slot];
        }
        return (int) place;
    }

    int size() {
        return size;
    }

    /** Writes keys as differences, then values. */
    public void write(DataOutputStream out) throws IOException {
        int[] sorted = new int[size];
        int n = 0;
        for (long place : places) {
            if (place != 0) {
                sorted[n++] = (int) (place >>> 32);
            }
        }
        Arrays.sort(sorted);
        out.writeInt(size);
        writeKeys(sorted, out);
        for (int key : sorted) {
            writeVarint(get(key), out);
        }
    }

    /** Reads what {@link #write} has written. */
    public static IntTable read(ByteBuffer in) {
        int[] keys = new int[in.getInt()];
        readKeys(keys, in);
        int[] values = new int[keys.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = readVarint(in);
        }
        return new IntTable(keys, values);
    }

    /** Writes ascending numbers as their differences. */
    public static void writeKeys(int[] sorted, DataOutputStream out) throws IOException {
        int previous = Integer.MIN_VALUE;
        for (int key : sorted) {
            writeVarint(key - previous, out);
            previous = key;
        }
    }

    /** Fills an array with what {@link #writeKeys} has written. */
    public static void readKeys(int[] keys, ByteBuffer in) {
        int previous = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            previous += readVarint(in);
            keys[i] = previous;
        }
    }

    static void writeVarint(int value, DataOutputStream out) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static int readVarint(ByteBuffer in) {
        int value = 0;
        int next;
        int shift = 0;
        do {
            next = in.get() & 0xFF;
            value |= (next & 0x7F) << shift;
            shift += 7;
        } while (next >= 0x80);
        return value;
    }
}
