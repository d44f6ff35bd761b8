package wortlaut.enrich.entity.tagger;

import java.util.Arrays;
import wortlaut.enrich.entity.tagger.feature.Context;
import wortlaut.enrich.entity.tagger.feature.Features;
import wortlaut.enrich.entity.tagger.feature.Hashes;
import wortlaut.enrich.entity.tagger.feature.Lexicon;
import wortlaut.enrich.entity.tagger.feature.Word;
import wortlaut.enrich.entity.tagger.feature.WordReader;

/** What a word adds to the scores of its own place and of four neighbours, remembered for the words met last. */
final class WordScores {
    private static final int SLOTS = 1 << 14;
    private static final int L = Labels.COUNT;
    private static final int ROW = 5 * L;

    private final Weights weights;
    private final WordReader reader;
    private final Word word = new Word();
    private final long[] keys = new long[SLOTS];
    private final long[] lower = new long[SLOTS];
    private final int[] kinds = new int[SLOTS];
    private final int[] lists = new int[SLOTS];
    private final int[] classes = new int[SLOTS];
    private final long[] exact = new long[SLOTS];
    private final float[] rows = new float[SLOTS * ROW];
    private final float[] boundaries = new float[ROW];

    WordScores(Lexicon lexicon, Weights weights) {
        this.weights = weights;
        reader = new WordReader(lexicon);
        for (int offset = -2; offset <= 2; offset++) {
            weights.add(Features.at(Features.BOUNDARY, offset), boundaries, (offset + 2) * L);
        }
    }

    /** The slot of the word in {@code chars}, computed where it is not there already. */
    int slot(char[] chars, int length) {
        long key = Hashes.of(chars, 0, length);
        int slot = (int) (key >>> 40) & (SLOTS - 1);
        if (keys[slot] != key) {
            reader.read(chars, 0, length, word);
            remember(slot, key);
        }
        return slot;
    }

    private void remember(int slot, long key) {
        keys[slot] = key;
        exact[slot] = word.exact;
        lower[slot] = word.lower;
        kinds[slot] = word.kind;
        lists[slot] = word.lists;
        classes[slot] = word.wordClass;
        Arrays.fill(rows, slot * ROW, (slot + 1) * ROW, 0);
        for (int offset = -2; offset <= 2; offset++) {
            int seen = Features.seen(word, offset);
            for (int f = 0; f < seen; f++) {
                weights.add(Features.at(word.features[f], offset), rows, slot * ROW + (offset + 2) * L);
            }
        }
    }

    void describe(int slot, int token, Context context) {
        context.set(token, exact[slot], lower[slot], kinds[slot], lists[slot], classes[slot]);
    }

    /** Adds what the word in this slot means for the place that sees it {@code offset} tokens away. */
    void add(int slot, int offset, float[] scores, int at) {
        int from = slot * ROW + (offset + 2) * L;
        for (int label = 0; label < L; label++) {
            scores[at + label] += rows[from + label];
        }
    }

    void addBoundary(int offset, float[] scores, int at) {
        for (int label = 0; label < L; label++) {
            scores[at + label] += boundaries[(offset + 2) * L + label];
        }
    }
}
