package wortlaut.enrich.version;

import java.util.Arrays;

/** The words of a quote without their order, as sorted hashes: two are compared in one pass. */
final class WordBag {
    private final int[] hashes;

    private WordBag(int[] hashes) {
        this.hashes = hashes;
    }

    /** Of words that single spaces part. */
    static WordBag of(String words) {
        String[] parts = words.split(" ", -1);
        int[] hashes = new int[parts.length];
        Arrays.setAll(hashes, i -> parts[i].hashCode());
        Arrays.sort(hashes);
        return new WordBag(hashes);
    }

    int size() {
        return hashes.length;
    }

    /** Twice the common words over all words (Dice). */
    double share(WordBag other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            if (hashes[i] == other.hashes[j]) {
                common++;
                i++;
                j++;
            } else if (hashes[i] < other.hashes[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (hashes.length + other.hashes.length);
    }
}
