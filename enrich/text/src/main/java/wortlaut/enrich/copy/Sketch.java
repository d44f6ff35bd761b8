package wortlaut.enrich.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What is kept of a text to tell its copies: a sample of its shingles and one of its numbers. Immutable. */
public final class Sketch {
    private static final long EIGHTH = Long.divideUnsigned(-1L, 8);
    private static final int LEAST = 64;
    private static final int MOST = 192;
    private static final int MOST_NUMBERS = 48;

    /** For as many numbers of a text there has to be agreement: fewer may be a date and a page. */
    private static final int TELLING_NUMBERS = 4;

    /** Below it a report that repeats the background of another would be a copy of it; above it a copy with cuts and a new beginning would be none. */
    private static final double LEAST_CONTAINMENT = .5;

    /** How many shingles two texts have to share at least, so that one quote in both makes no copy. */
    private static final double LEAST_SHARED = 30;

    /** Shorter texts are copies where they are nearly the same. */
    private static final double NEARLY_ALL = .8;

    private final int size;
    private final Sample shingles;
    private final Sample numbers;

    private Sketch(int size, Sample shingles, Sample numbers) {
        this.size = size;
        this.shingles = shingles;
        this.numbers = numbers;
    }

    /** The sketch of a text, without its headline: papers write their own. */
    public static Sketch of(String text) {
        Shingles read = Shingles.of(text);
        return new Sketch(read.count(), read.sample(EIGHTH, LEAST, MOST), read.numbers(MOST_NUMBERS));
    }

    /** The smallest hashes of shingles, at most so many: what copies are looked up by. */
    public long[] keys(int most) {
        return Arrays.copyOf(shingles.hashes(), Math.min(most, shingles.hashes().length));
    }

    /**
     * How much of the shorter of two texts stands in the other, 0 to 1, where one is a copy of the other; 0 where none is: too little of it, or only
     * the form, filled with other numbers, as in yesterday's and today's report of the stock exchange.
     */
    public double copied(Sketch other) {
        double containment = shingles.with(other.shingles).containment();
        boolean enough = containment >= LEAST_CONTAINMENT && isEvidence(other, containment) && agreesInNumbers(other);
        return enough ? containment : 0;
    }

    private boolean isEvidence(Sketch other, double containment) {
        int shorter = Math.min(size, other.size);
        int longer = Math.max(size, other.size);
        return containment * shorter >= Math.min(LEAST_SHARED, NEARLY_ALL * longer);
    }

    private boolean agreesInNumbers(Sketch other) {
        Sample.Overlap overlap = numbers.with(other.numbers);
        return overlap.least() < TELLING_NUMBERS || 2 * overlap.shared() >= overlap.least();
    }

    /** How many bytes {@link #write} writes. */
    public int bytes() {
        return Integer.BYTES + shingles.bytes() + numbers.bytes();
    }

    public void write(ByteBuffer out) {
        out.putInt(size);
        shingles.write(out);
        numbers.write(out);
    }

    /** Reads what {@link #write} has written. */
    public static Sketch read(ByteBuffer in) {
        return new Sketch(in.getInt(), Sample.read(in), Sample.read(in));
    }
}
