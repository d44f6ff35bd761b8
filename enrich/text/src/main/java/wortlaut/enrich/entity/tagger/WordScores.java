package wortlaut.enrich.entity.tagger;

import wortlaut.enrich.document.Memory;
import wortlaut.enrich.document.Tokens;
import wortlaut.enrich.entity.tagger.feature.Context;
import wortlaut.enrich.entity.tagger.feature.Features;
import wortlaut.enrich.entity.tagger.feature.Glance;
import wortlaut.enrich.entity.tagger.feature.Lexicon;
import wortlaut.enrich.entity.tagger.feature.Word;
import wortlaut.enrich.entity.tagger.feature.WordReader;

/** Reads words that were not met yet: what each adds to the sums of its own place and of four neighbours. */
final class WordScores {
    private static final int LANES = Weights.LANES;

    private final Lexicon lexicon;
    private final Weights weights;
    private final Memory<MetWord> met;
    private final WordReader reader;
    private final Context context;
    private final Word word = new Word();
    private final long[] shown = new long[Word.MOST_FEATURES];
    private final long[] heads = new long[Word.MOST_FEATURES];
    private final long[] boundaries = new long[MetWord.SUMS];

    /** @param context of the same scratch: what it computes of a word alone is used at once */
    WordScores(Lexicon lexicon, Weights weights, Context context, Memory<MetWord> met) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.met = met;
        reader = new WordReader(lexicon);
        this.context = context;
        for (int offset = -2; offset <= 2; offset++) {
            shown[0] = Features.at(Features.BOUNDARY, offset);
            weights.add(shown, 1, heads, boundaries, (offset + 2) * LANES);
        }
    }

    /** The word of a token, read where it was not met. */
    MetWord of(Tokens tokens, int token) {
        MetWord known = met.get(tokens.form(token));
        if (known != null) {
            return known;
        }
        char[] characters = tokens.characters(token);
        reader.read(characters, 0, characters.length, word);
        MetWord read = read(tokens.form(token));
        met.put(read);
        return read;
    }

    private MetWord read(long form) {
        Glance glance = Glance.of(word, lexicon);
        long[] sums = new long[MetWord.SUMS];
        for (int offset = -2; offset <= 2; offset++) {
            int seen = Features.seen(word, offset);
            for (int f = 0; f < seen; f++) {
                shown[f] = Features.at(word.features[f], offset);
            }
            weights.add(shown, seen, heads, sums, (offset + 2) * LANES);
        }
        int alone = context.alone(glance);
        weights.add(context.hashes(), alone, heads, sums, 2 * LANES);
        return new MetWord(form, glance, sums);
    }

    void addBoundary(int offset, long[] sums, int at) {
        Weights.addSum(boundaries, (offset + 2) * LANES, sums, at);
    }
}
