package wortlaut.enrich.entity.tagger;

import java.util.Arrays;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.Memory;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.document.Tokens;
import wortlaut.enrich.entity.tagger.feature.Context;
import wortlaut.enrich.entity.tagger.feature.Lexicon;

/** The working memory of a {@link Tagger} in one thread: scores of the sentence at hand and of words met before. */
public final class Scratch {
    private static final int L = Labels.COUNT;
    private static final int LANES = Weights.LANES;

    private static final int PERSON = Labels.TYPES.indexOf("PER");

    /** Logarithm of the odds by which a full name elsewhere makes a surname a person. */
    private static final float BONUS = 3;

    /**
     * Logarithm of the odds from which on the words alone show a place to be no name, where no capital is near: 2.5 was the most that bonds added in
     * 570,000 places of German news that the words alone put at 2 or more, and no label of 3,100 texts depended on one beyond 3.
     */
    private static final float CLEAR = 3;

    private final Weights weights;
    private final WordScores words;
    private final KindScores kinds;
    private final Context context;
    private final Viterbi viterbi;
    private final long[] heads = new long[Context.MOST_FEATURES];
    private long[] sums = new long[64 * LANES];
    private float[] scores = new float[64 * L];
    private int tokens;

    /** @param met the words that whoever has the same weights has met */
    Scratch(Lexicon lexicon, Weights weights, Memory<MetWord> met) {
        this.weights = weights;
        viterbi = new Viterbi(weights.transitions());
        context = new Context(lexicon);
        words = new WordScores(lexicon, weights, context, met);
        kinds = new KindScores(weights);
    }

    void score(Tokens all, TokenSpan sentence) {
        tokens = sentence.size();
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
            addWord(words.of(all, sentence.first() + i), i);
        }
        addBoundaries();
        context.complete();
        for (int i = 0; i < tokens; i++) {
            kinds.add(context, i, sums, i * LANES);
            if (context.isNearName(i) || !isClear(i)) {
                int bonds = context.bonds(i);
                weights.add(context.hashes(), bonds, heads, sums, i * LANES);
                weights.scores(sums, i * LANES, scores, i * L);
            }
        }
    }

    /** Whether the words themselves show that a place has no name, whatever their bonds say. */
    private boolean isClear(int token) {
        weights.scores(sums, token * LANES, scores, token * L);
        float least = scores[token * L + Labels.OUTSIDE] - CLEAR;
        for (int label = 0; label < L; label++) {
            if (label != Labels.OUTSIDE && scores[token * L + label] > least) {
                return false;
            }
        }
        return true;
    }

    private void addWord(MetWord word, int token) {
        context.set(token, word.glance());
        int first = Math.max(0, token - 2);
        int last = Math.min(tokens - 1, token + 2);
        for (int place = first; place <= last; place++) {
            word.add(token - place, sums, place * LANES);
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
        viterbi.decode(scores, tokens, labels, at);
    }
}
