package wortlaut.enrich.train.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wortlaut.enrich.entity.tagger.Labels;
import wortlaut.enrich.entity.tagger.Weights;
import wortlaut.enrich.entity.tagger.feature.Lexicon;

/** Trains weights on sentences: encodes them, drops rare features, trains. */
final class ModelBuilder {
    private static final int L = Labels.COUNT;

    private final Lexicon lexicon;
    private final TrainingParameters parameters;

    ModelBuilder(Lexicon lexicon, TrainingParameters parameters) {
        this.lexicon = lexicon;
        this.parameters = parameters;
    }

    FeatureWeights build(List<LabelledSentence> sentences) {
        Encoder encoder = new Encoder(lexicon);
        List<EncodedSentence> encoded = new ArrayList<>(sentences.size());
        sentences.forEach(sentence -> encoded.add(encoder.encode(sentence)));
        FeatureIndex index = encoder.index();
        int[] kept = keepFrequent(index);
        encoded.replaceAll(sentence -> renumber(sentence, kept));
        CrfTrainer trainer = new CrfTrainer(
                kept[index.size()], parameters.penalty() / sentences.size(), parameters.rate(), parameters.dropout());
        trainer.train(encoded, parameters.rounds(), parameters.seed());
        return weights(encoder, kept, trainer);
    }

    /** New numbers of the features that occur often enough, −1 for others; at the end how many there are. */
    private int[] keepFrequent(FeatureIndex index) {
        int[] kept = new int[index.size() + 1];
        int next = 0;
        for (int f = 0; f < index.size(); f++) {
            kept[f] = index.count(f) >= parameters.leastCount() ? next++ : -1;
        }
        kept[index.size()] = next;
        return kept;
    }

    private static EncodedSentence renumber(EncodedSentence sentence, int[] kept) {
        int[][] features = sentence.features();
        for (int i = 0; i < features.length; i++) {
            int n = 0;
            for (int feature : features[i]) {
                if (kept[feature] >= 0) {
                    features[i][n++] = kept[feature];
                }
            }
            features[i] = Arrays.copyOf(features[i], n);
        }
        return sentence;
    }

    /** Without the features of other guidelines; of two features with one key the first is taken. */
    private static FeatureWeights weights(Encoder encoder, int[] kept, CrfTrainer trainer) {
        FeatureIndex index = encoder.index();
        long[] order = new long[index.size()];
        int n = 0;
        for (int f = 0; f < index.size(); f++) {
            if (kept[f] >= 0 && !encoder.foreign().get(f)) {
                order[n++] = ((long) Weights.key(index.feature(f)) << 32) | f;
            }
        }
        Arrays.sort(order, 0, n);
        int[] keys = new int[n];
        float[] rows = new float[n * L];
        int distinct = 0;
        for (int i = 0; i < n; i++) {
            int key = (int) (order[i] >>> 32);
            if (distinct == 0 || keys[distinct - 1] != key) {
                keys[distinct] = key;
                for (int label = 0; label < L; label++) {
                    rows[distinct * L + label] = trainer.weight(kept[(int) order[i]], label);
                }
                distinct++;
            }
        }
        return new FeatureWeights(
                Arrays.copyOf(keys, distinct), Arrays.copyOf(rows, distinct * L), trainer.transitions());
    }
}
