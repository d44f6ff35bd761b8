package wortlaut.enrich.entity.tagger;

import java.util.Arrays;
import wortlaut.enrich.entity.tagger.feature.Context;
import wortlaut.enrich.entity.tagger.feature.Features;
import wortlaut.enrich.entity.tagger.feature.Glance;
import wortlaut.enrich.entity.tagger.feature.Hashes;
import wortlaut.enrich.entity.tagger.feature.Lexicon;
import wortlaut.enrich.entity.tagger.feature.Word;
import wortlaut.enrich.entity.tagger.feature.WordReader;

/** What a word adds to the sums of its own place and of four neighbours, remembered for the words met last. */
final class WordScores {
    private static final int SLOTS = 1 << 15;
    private static final int LANES = Weights.LANES;
    private static final int ROW = 5 * LANES;

    private final Lexicon lexicon;
    private final Weights weights;
    private final WordReader reader;
    private final Context context;
    private final Word word = new Word();
    private final long[] keys = new long[SLOTS];
    private final Glance[] glances = new Glance[SLOTS];
    private final long[] rows = new long[SLOTS * ROW];
    private final long[] boundaries = new long[ROW];

    /** @param context of the same scratch: what it computes of a word alone is used at once */
    WordScores(Lexicon lexicon, Weights weights, Context context) {
        this.lexicon = lexicon;
        this.weights = weights;
        reader = new WordReader(lexicon);
        this.context = context;
        for (int offset = -2; offset <= 2; offset++) {
            weights.add(Features.at(Features.BOUNDARY, offset), boundaries, (offset + 2) * LANES);
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
        glances[slot] = Glance.of(word, lexicon);
        Arrays.fill(rows, slot * ROW, (slot + 1) * ROW, 0);
        for (int offset = -2; offset <= 2; offset++) {
            int seen = Features.seen(word, offset);
            for (int f = 0; f < seen; f++) {
                weights.add(Features.at(word.features[f], offset), rows, slot * ROW + (offset + 2) * LANES);
            }
        }
        int alone = context.alone(glances[slot]);
        weights.add(context.hashes(), alone, rows, slot * ROW + 2 * LANES);
    }

    /** What its neighbours see of the word in this slot. */
    Glance glance(int slot) {
        return glances[slot];
    }

    /** Adds what the word in this slot means for the place that sees it {@code offset} tokens away. */
    void add(int slot, int offset, long[] sums, int at) {
        Weights.addSum(rows, slot * ROW + (offset + 2) * LANES, sums, at);
    }

    void addBoundary(int offset, long[] sums, int at) {
        Weights.addSum(boundaries, (offset + 2) * LANES, sums, at);
    }
}
