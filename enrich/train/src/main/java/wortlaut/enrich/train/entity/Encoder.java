package wortlaut.enrich.train.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import wortlaut.enrich.document.Hashes;
import wortlaut.enrich.entity.tagger.Scratch;
import wortlaut.enrich.entity.tagger.feature.Context;
import wortlaut.enrich.entity.tagger.feature.Features;
import wortlaut.enrich.entity.tagger.feature.Glance;
import wortlaut.enrich.entity.tagger.feature.Lexicon;
import wortlaut.enrich.entity.tagger.feature.Word;
import wortlaut.enrich.entity.tagger.feature.WordReader;

/** Turns sentences into the numbers of their features, the very ones that {@link Scratch} looks up. */
final class Encoder {
    /** Marks features that each other source may weigh in its own way (Daumé 2007): what is a mention differs with the guidelines. */
    private static final long SOURCE = 0x5DEECE66DL;

    /** The number of the source whose guidelines the model follows: it has no features of its own but those common to all. */
    private static final int TARGET = 0;

    private final BitSet foreign = new BitSet();
    private final FeatureIndex index = new FeatureIndex();
    private final Lexicon lexicon;
    private final WordReader reader;
    private final Context context;
    private final Word word = new Word();
    private long[] hashes = new long[512];
    private int count;

    Encoder(Lexicon lexicon) {
        this.lexicon = lexicon;
        reader = new WordReader(lexicon);
        context = new Context(lexicon);
    }

    /** The numbers of features that only other sources have. */
    BitSet foreign() {
        return foreign;
    }

    FeatureIndex index() {
        return index;
    }

    EncodedSentence encode(LabelledSentence sentence) {
        List<String> tokens = sentence.tokens();
        int n = tokens.size();
        List<long[]> words = new ArrayList<>(n);
        int[][] seen = new int[n][];
        context.clear(n);
        for (int i = 0; i < n; i++) {
            char[] chars = tokens.get(i).toCharArray();
            reader.read(chars, 0, chars.length, word);
            context.set(i, Glance.of(word, lexicon));
            words.add(Arrays.copyOf(word.features, word.count));
            seen[i] = new int[] {word.count, word.near, word.far};
        }
        context.complete();
        int[][] features = new int[n][];
        for (int i = 0; i < n; i++) {
            features[i] = place(i, words, seen, sentence.source());
        }
        return new EncodedSentence(features, sentence.allowed());
    }

    private int[] place(int i, List<long[]> words, int[][] seen, int source) {
        count = 0;
        for (int offset = -2; offset <= 2; offset++) {
            int at = i + offset;
            if (at < 0 || at >= words.size()) {
                add(Features.at(Features.BOUNDARY, offset));
            } else {
                int limit = seen[at][Math.abs(offset)];
                for (int f = 0; f < limit; f++) {
                    add(Features.at(words.get(at)[f], offset));
                }
            }
        }
        int n = context.features(i);
        for (int f = 0; f < n; f++) {
            add(context.hashes()[f]);
        }
        int common = count;
        if (source != TARGET) {
            addForeign(words.get(i), seen[i][1], source);
        }
        return number(common);
    }

    private void addForeign(long[] word, int near, int source) {
        for (int f = 0; f < near; f++) {
            add(inSource(word[f], source));
        }
        int n = context.count();
        for (int f = 0; f < n; f++) {
            add(inSource(context.hashes()[f], source));
        }
    }

    private int[] number(int common) {
        int[] numbers = new int[count];
        for (int f = 0; f < count; f++) {
            numbers[f] = index.number(hashes[f]);
            if (f >= common) {
                foreign.set(numbers[f]);
            }
        }
        return numbers;
    }

    private void add(long feature) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = feature;
    }

    /** A feature as one data set has it. */
    private static long inSource(long feature, int source) {
        return Hashes.mix(feature ^ (SOURCE * (source + 1)));
    }
}
