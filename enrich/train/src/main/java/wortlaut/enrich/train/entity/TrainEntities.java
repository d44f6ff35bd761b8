package wortlaut.enrich.train.entity;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.entity.tagger.ModelFile;
import wortlaut.enrich.entity.tagger.Tagger;
import wortlaut.enrich.entity.tagger.feature.Lexicon;
import wortlaut.events.WortlautException;

/** Trains the entity model of a language: {@code wortlaut train entities}. Deterministic. */
public final class TrainEntities {
    /** The name of the dictionary beside the model, where the lists have one. */
    private static final String DICTIONARY = "dictionary.words";

    private TrainEntities() {}

    /**
     * Reads the data, trains, writes the model.
     *
     * @throws WortlautException when data is broken or missing, naming the file
     */
    public static TrainingReport train(TrainingSettings settings) {
        try {
            TrainingData data = new TrainingData(settings);
            List<LabelledSentence> sentences = new ArrayList<>();
            data.measurable().values().forEach(sentences::addAll);
            sentences.addAll(data.others());
            if (sentences.isEmpty()) {
                throw new WortlautException("nothing to train on: give --data files or --corpus folders");
            }
            Tagger tagger = build(data, data.lexicon(), sentences, settings);
            write(tagger, settings.out());
            return new TrainingReport(
                    sentences.size(),
                    tagger.weights().keys().length,
                    Files.size(settings.out()),
                    data.skipped(),
                    evaluate(tagger, sentences));
        } catch (IOException e) {
            throw new UncheckedIOException("training of " + settings.out() + " failed: " + e.getMessage(), e);
        }
    }

    /** Trains on the sentences and on copies of them with other names: the mean of models that differ in these names, in the order and in what is hidden. */
    static Tagger build(
            TrainingData data, Lexicon lexicon, List<LabelledSentence> sentences, TrainingSettings settings) {
        FeatureWeights sum = null;
        for (long seed = settings.seed(); seed < settings.seed() + settings.models(); seed++) {
            List<LabelledSentence> all = new ArrayList<>(sentences);
            all.addAll(data.variations(sentences, seed));
            all.addAll(data.otherCases(all, seed));
            FeatureWeights weights = new ModelBuilder(lexicon, TrainingParameters.standard(seed)).build(all);
            sum = sum == null ? weights : sum.plus(weights);
        }
        double prune = TrainingParameters.standard(settings.seed()).prune();
        return new Tagger(lexicon, sum.mean(settings.models(), prune));
    }

    /**
     * How a model does on a file of token TAB BIO lines.
     *
     * @throws WortlautException naming file and line where it is broken
     */
    public static Evaluation evaluate(Tagger tagger, Path file) {
        return evaluate(tagger, BioReader.read(file, 0));
    }

    static Evaluation evaluate(Tagger tagger, List<LabelledSentence> sentences) {
        Evaluation evaluation = new Evaluation();
        SentenceTagger sentenceTagger = new SentenceTagger(tagger);
        for (LabelledSentence sentence : sentences) {
            evaluation.add(sentence.labels(), sentenceTagger.tag(sentence.tokens()));
        }
        return evaluation;
    }

    private static void write(Tagger tagger, Path out) throws IOException {
        if (out.toAbsolutePath().getParent() != null) {
            Files.createDirectories(out.toAbsolutePath().getParent());
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
            ModelFile.write(tagger, file);
        }
        if (!tagger.lexicon().dictionary().isEmpty()) {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out.resolveSibling(DICTIONARY)))) {
                tagger.lexicon().dictionary().write(file);
            }
        }
    }
}
