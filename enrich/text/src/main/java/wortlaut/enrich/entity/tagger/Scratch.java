package wortlaut.enrich.entity.tagger;

import java.util.Arrays;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.tagger.feature.Context;
import wortlaut.enrich.entity.tagger.feature.Lexicon;

/** The working memory of a {@link Tagger} in one thread: scores of the sentence at hand and of words met before. */
public final class Scratch {
    private static final int L = Labels.COUNT;
    private static final int LANES = Weights.LANES;

    private static final int PERSON = Labels.TYPES.indexOf("PER");

    /** Logarithm of the odds by which a full name elsewhere makes a surname a person. */
    private static final float BONUS = 3;

    private final Weights weights;
    private final WordScores words;
    private final KindScores kinds;
    private final Context context;
    private final Viterbi viterbi = new Viterbi();
    private long[] sums = new long[64 * LANES];
    private float[] scores = new float[64 * L];
    private char[] chars = new char[256];
    private int tokens;

    Scratch(Lexicon lexicon, Weights weights) {
        this.weights = weights;
        context = new Context(lexicon);
        words = new WordScores(lexicon, weights, context);
        kinds = new KindScores(weights);
    }

    void score(CharSequence text, int[] starts, int[] ends, int firstToken, int endToken) {
        tokens = endToken - firstToken;
        if (tokens == 0) {
            return;
        }
        if (scores.length < tokens * L) {
            scores = new float[tokens * 2 * L];
            sums = new long[tokens * 2 * LANES];
        }
        Arrays.fill(sums, 0, tokens * LANES, 0);
        context.clear(tokens);
        for (int i = 0; i < tokens; i++) {
            addWord(text, starts[firstToken + i], ends[firstToken + i], i);
        }
        addBoundaries();
        context.complete();
        for (int i = 0; i < tokens; i++) {
            kinds.add(context, i, sums, i * LANES);
            int bonds = context.bonds(i);
            weights.add(context.hashes(), bonds, sums, i * LANES);
            weights.scores(sums, i * LANES, scores, i * L);
        }
    }

    private void addWord(CharSequence text, int start, int end, int token) {
        int length = end - start;
        if (length > chars.length) {
            chars = new char[length * 2];
        }
        if (text instanceof String string) {
            string.getChars(start, end, chars, 0);
        } else {
            for (int i = 0; i < length; i++) {
                chars[i] = text.charAt(start + i);
            }
        }
        int slot = words.slot(chars, length);
        context.set(token, words.glance(slot));
        addScores(slot, token);
    }

    private void addScores(int slot, int token) {
        int first = Math.max(0, token - 2);
        int last = Math.min(tokens - 1, token + 2);
        for (int place = first; place <= last; place++) {
            words.add(slot, token - place, sums, place * LANES);
        }
    }

    private void addBoundaries() {
        for (int distance = 1; distance <= 2; distance++) {
            for (int token = -distance; token < 0; token++) {
                int place = token + distance;
                if (place < tokens) {
                    words.addBoundary(-distance, sums, place * LANES);
                    words.addBoundary(distance, sums, (tokens - 1 - place) * LANES);
                }
            }
        }
    }

    /** Raises the scores of person labels where one of these people may be meant; to be called between score and decode. */
    void favourPeople(Document document, KnownPeople people, int firstToken) {
        for (int i = 0; i < tokens; i++) {
            if (people.contains(document, firstToken + i)) {
                scores[i * L + Labels.begin(PERSON)] += BONUS;
                scores[i * L + Labels.inside(PERSON)] += BONUS;
            }
        }
    }

    void decode(byte[] labels, int at) {
        viterbi.decode(scores, tokens, weights.transitions(), labels, at);
    }
}
