package wortlaut.enrich.document;

/** Hashes of words and features: 64 bits, mixed as in the finaliser of MurmurHash3 (public domain). */
public final class Hashes {
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    public static long mix(long value) {
        long h = value;
        h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return h ^ (h >>> 33);
    }

    /** The hash of characters {@code from} to {@code to}, exclusive. */
    public static long of(char[] text, int from, int to) {
        long h = SEED;
        for (int i = from; i < to; i++) {
            h = next(h, text[i]);
        }
        return mix(h);
    }

    /** The same for a string. */
    public static long of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    /** One step of the running hash beneath {@link #of(char[], int, int)}. */
    public static long next(long running, int value) {
        return (running ^ value) * 0x100000001B3L + (running >>> 29);
    }

    public static long join(long first, long second) {
        return mix(first * 31 + second + SEED);
    }
}
