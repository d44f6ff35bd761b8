package wortlaut.app.audit;

/** A set of longs in twice to four times their own size; millions of quotes of a partition fit. Zero stands for one. */
final class LongSet {
    private long[] slots = new long[1024];
    private int size;

    /** @return whether it was not there */
    boolean add(long value) {
        long kept = value == 0 ? 1 : value;
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        int slot = slotOf(slots, kept);
        if (slots[slot] == kept) {
            return false;
        }
        slots[slot] = kept;
        size++;
        return true;
    }

    /** @return whether it was there */
    boolean remove(long value) {
        long gone = value == 0 ? 1 : value;
        int hole = slotOf(slots, gone);
        if (slots[hole] != gone) {
            return false;
        }
        slots[hole] = 0;
        size--;
        // What stands behind the hole and had to give way may move up (Knuth, The Art of Computer Programming 3, 6.4,
        // algorithm R).
        for (int next = after(hole); slots[next] != 0; next = after(next)) {
            int home = home(slots, slots[next]);
            boolean between = hole <= next ? hole < home && home <= next : hole < home || home <= next;
            if (!between) {
                slots[hole] = slots[next];
                slots[next] = 0;
                hole = next;
            }
        }
        return true;
    }

    private int after(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long value : slots) {
            if (value != 0) {
                larger[slotOf(larger, value)] = value;
            }
        }
        slots = larger;
    }

    /** Where it is, or the free place for it. */
    private static int slotOf(long[] slots, long value) {
        int slot = home(slots, value);
        while (slots[slot] != 0 && slots[slot] != value) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }

    private static int home(long[] slots, long value) {
        return (int) (((value * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1));
    }
}
