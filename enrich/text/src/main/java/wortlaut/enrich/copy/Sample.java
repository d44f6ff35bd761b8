package wortlaut.enrich.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The hashes of a set's members up to a bound (Broder 1997). Of two sets, those up to the smaller of their bounds can be compared: there both
 * have all of theirs. Hashes are distinct and in the order of unsigned numbers.
 */
@SuppressWarnings("ArrayRecordComponent") // private to the sketch, which never compares samples as wholes
record Sample(long[] hashes, long bound) {
    private static final long ALL = -1L;

    /** What two sets share of the part that can be compared. */
    record Overlap(int shared, int least) {
        /** How much of the set with fewer members is in the other, 0 to 1; 0 where nothing can be compared. */
        double containment() {
            return least == 0 ? 0 : (double) shared / least;
        }
    }

    /**
     * Of hashes in any order, which may come twice, those up to a usual bound, but at least and at most so many, the smallest of all.
     *
     * @param all is put in another order
     */
    static Sample of(long[] all, long usual, int least, int most) {
        // Most are beyond the bound: they need no order.
        long[] small = sorted(all, upToUnsorted(all, usual));
        long[] sorted = small.length >= least ? small : sorted(all, all.length);
        int size = Math.min(sorted.length, Math.min(most, Math.max(least, upTo(sorted, usual))));
        boolean complete = size == sorted.length && sorted != small;
        long bound = complete ? ALL : size == sorted.length ? usual : sorted[size] - 1;
        return new Sample(Arrays.copyOf(sorted, size), bound);
    }

    /** Brings those up to a bound to the front, and says how many they are. */
    private static int upToUnsorted(long[] all, long bound) {
        int found = 0;
        for (int i = 0; i < all.length; i++) {
            if (Long.compareUnsigned(all[i], bound) <= 0) {
                long other = all[found];
                all[found++] = all[i];
                all[i] = other;
            }
        }
        return found;
    }

    /** The first so many in the order of unsigned numbers, each once. */
    private static long[] sorted(long[] all, int count) {
        long[] sorted = new long[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = all[i] ^ Long.MIN_VALUE;
        }
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                all[distinct++] = sorted[i] ^ Long.MIN_VALUE;
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    Overlap with(Sample other) {
        long common = Long.compareUnsigned(bound, other.bound) < 0 ? bound : other.bound;
        int own = upTo(hashes, common);
        int others = upTo(other.hashes, common);
        return new Overlap(shared(own, other.hashes, others), Math.min(own, others));
    }

    /** How many of the hashes are not above a bound. */
    private static int upTo(long[] hashes, long bound) {
        int low = 0;
        int high = hashes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(hashes[middle], bound) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int shared(int count, long[] others, int otherCount) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < count && j < otherCount) {
            int order = Long.compareUnsigned(hashes[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    int bytes() {
        return Integer.BYTES + Long.BYTES * (1 + hashes.length);
    }

    void write(ByteBuffer out) {
        out.putInt(hashes.length).putLong(bound);
        Arrays.stream(hashes).forEach(out::putLong);
    }

    static Sample read(ByteBuffer in) {
        long[] hashes = new long[in.getInt()];
        long bound = in.getLong();
        Arrays.setAll(hashes, i -> in.getLong());
        return new Sample(hashes, bound);
    }
}
