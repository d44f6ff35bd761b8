package wortlaut.enrich.entity.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Trains a {@link Tagger} on sentences: encodes them, drops rare features, trains, prunes and quantises. */
final class ModelBuilder {
    private static final int L = Labels.COUNT;

    private final Lexicon lexicon;
    private final TrainingParameters parameters;

    ModelBuilder(Lexicon lexicon, TrainingParameters parameters) {
        this.lexicon = lexicon;
        this.parameters = parameters;
    }

    Tagger build(List<LabelledSentence> sentences) {
        Encoder encoder = new Encoder(lexicon);
        List<EncodedSentence> encoded = new ArrayList<>(sentences.size());
        sentences.forEach(sentence -> encoded.add(encoder.encode(sentence)));
        FeatureIndex index = encoder.index();
        int[] kept = keepFrequent(index);
        encoded.replaceAll(sentence -> renumber(sentence, kept));
        CrfTrainer trainer = new CrfTrainer(
                kept[index.size()], parameters.penalty() / sentences.size(), parameters.rate(), parameters.dropout());
        trainer.train(encoded, parameters.rounds(), parameters.seed());
        return new Tagger(lexicon, quantise(encoder, kept, trainer));
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

    private Weights quantise(Encoder encoder, int[] kept, CrfTrainer trainer) {
        TreeMap<Integer, float[]> rows = new TreeMap<>();
        FeatureIndex index = encoder.index();
        float largest = 0;
        for (int f = 0; f < index.size(); f++) {
            if (kept[f] < 0 || encoder.foreign().get(f)) {
                continue;
            }
            float[] row = new float[L];
            float top = 0;
            for (int label = 0; label < L; label++) {
                row[label] = trainer.weight(kept[f], label);
                top = Math.max(top, Math.abs(row[label]));
            }
            if (top >= parameters.prune()) {
                rows.putIfAbsent(Weights.key(index.feature(f)), row);
                largest = Math.max(largest, top);
            }
        }
        return pack(rows, largest / 127, trainer.transitions());
    }

    private static Weights pack(SortedMap<Integer, float[]> rows, float step, float[] transitions) {
        int[] keys = new int[rows.size()];
        byte[] bytes = new byte[keys.length * L];
        int n = 0;
        for (var entry : rows.entrySet()) {
            keys[n] = entry.getKey();
            for (int label = 0; label < L; label++) {
                bytes[n * L + label] = (byte) Math.round(entry.getValue()[label] / step);
            }
            n++;
        }
        return new Weights(keys, bytes, step, transitions);
    }
}
