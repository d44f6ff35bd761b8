package wortlaut.enrich.entity.tagger.feature;

import wortlaut.enrich.document.Hashes;

/** How a word's features become features of the places around it. */
public final class Features {
    /** The single feature of what lies beyond the sentence. */
    public static final long BOUNDARY = Hashes.join(99, 0);

    private Features() {}

    /** A feature seen {@code offset} tokens away: −1 is the word before. */
    public static long at(long feature, int offset) {
        return offset == 0 ? feature : Hashes.mix(feature + offset * 0x632BE59BD9B4E019L);
    }

    /** How many of the word's features are seen from there. */
    public static int seen(Word word, int offset) {
        return switch (Math.abs(offset)) {
            case 0 -> word.count;
            case 1 -> word.near;
            default -> word.far;
        };
    }
}
