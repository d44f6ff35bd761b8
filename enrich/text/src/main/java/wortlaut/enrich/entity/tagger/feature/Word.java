package wortlaut.enrich.entity.tagger.feature;

import wortlaut.enrich.document.Hashes;

/** What one word shows by itself: hashes of its features, far ones first, and the few properties its neighbours look at. Reused. */
public final class Word {
    static final int LOWER = 0;
    static final int CAPITALISED = 1;
    static final int CAPITALS = 2;
    static final int MIXED = 3;
    static final int NUMBER = 4;
    static final int OPENING_QUOTE = 5;
    static final int PUNCTUATION = 6;
    static final int BOUNDARY = 7;

    /** How many features a word has at most. */
    public static final int MOST_FEATURES = 128;

    /** The word as it stands. */
    public long exact;

    /** The word in lower case. */
    public long lower;

    /** One of the kinds above. */
    public int kind;

    /** The name lists it is on, as bits. */
    public int lists;

    /** Its word class in the finest division, 0 where it has none. */
    public int wordClass;

    public final long[] features = new long[MOST_FEATURES];

    /** Features up to here are seen from two words away. */
    public int far;

    /** Features up to here are seen by the direct neighbours. */
    public int near;

    /** All features, seen at the word itself. */
    public int count;

    void clear() {
        count = 0;
        near = 0;
        far = 0;
        lists = 0;
        wordClass = 0;
    }

    void add(int template, long value) {
        features[count++] = Hashes.join(template, value);
    }

    static boolean startsLikeName(int kind) {
        return kind >= CAPITALISED && kind <= MIXED;
    }
}
