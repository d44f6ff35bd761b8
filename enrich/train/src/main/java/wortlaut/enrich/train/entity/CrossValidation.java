package wortlaut.enrich.train.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wortlaut.enrich.entity.tagger.Tagger;
import wortlaut.enrich.entity.tagger.feature.Lexicon;
import wortlaut.events.WortlautException;

/**
 * Measures a training without data of its own to measure on: each file of {@link TrainingSettings#data} and
 * {@link TrainingSettings#standOff} is cut into blocks of
 * neighbouring sentences, and each block is tagged by a model that has seen all data but this block of every file. The models
 * are as {@link TrainEntities#train} makes them, quantised and pruned. Deterministic.
 */
public final class CrossValidation {
    private final TrainingSettings settings;
    private final int folds;
    private final TrainingData data;

    private CrossValidation(TrainingSettings settings, int folds) {
        this.settings = settings;
        this.folds = folds;
        data = new TrainingData(settings);
    }

    /**
     * What models trained on the rest find in each file, over all blocks.
     *
     * @param folds how many blocks, 2 at least
     * @throws WortlautException when data is broken or there is nothing to measure on
     */
    public static Map<Path, Evaluation> run(TrainingSettings settings, int folds) {
        if (folds < 2 || (settings.data().isEmpty() && settings.standOff().isEmpty())) {
            throw new WortlautException(
                    "cross-validation needs --data or --stand-off files and at least 2 folds, not " + folds);
        }
        try {
            return new CrossValidation(settings, folds).run();
        } catch (IOException e) {
            throw new UncheckedIOException("cross-validation failed: " + e.getMessage(), e);
        }
    }

    private Map<Path, Evaluation> run() throws IOException {
        Map<Path, List<LabelledSentence>> files = data.measurable();
        Map<Path, Evaluation> evaluations = new LinkedHashMap<>();
        files.keySet().forEach(file -> evaluations.put(file, new Evaluation()));
        List<LabelledSentence> others = data.others();
        Lexicon lexicon = data.lexicon();
        for (int fold = 0; fold < folds; fold++) {
            Tagger tagger = TrainEntities.build(data, lexicon, without(fold, files, others), settings);
            for (Path file : files.keySet()) {
                evaluations.get(file).add(TrainEntities.evaluate(tagger, block(fold, files.get(file), true)));
            }
        }
        return evaluations;
    }

    private List<LabelledSentence> without(
            int fold, Map<Path, List<LabelledSentence>> files, List<LabelledSentence> others) {
        List<LabelledSentence> rest = new ArrayList<>();
        files.values().forEach(sentences -> rest.addAll(block(fold, sentences, false)));
        rest.addAll(others);
        return rest;
    }

    /** The sentences inside this fold's block, or all outside it. */
    private List<LabelledSentence> block(int fold, List<LabelledSentence> sentences, boolean inside) {
        int from = (int) ((long) sentences.size() * fold / folds);
        int to = (int) ((long) sentences.size() * (fold + 1) / folds);
        if (inside) {
            return sentences.subList(from, to);
        }
        List<LabelledSentence> outside = new ArrayList<>(sentences.subList(0, from));
        outside.addAll(sentences.subList(to, sentences.size()));
        return outside;
    }
}
