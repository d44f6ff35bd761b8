package wortlaut.enrich.train.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenRules;
import wortlaut.enrich.entity.tagger.feature.Dictionary;
import wortlaut.enrich.entity.tagger.feature.Lexicon;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Languages;
import wortlaut.enrich.train.corpus.CorpusPart;

/** The sentences and lists of a training. */
final class TrainingData {
    private final TrainingSettings settings;
    private final Language language;
    private final TokenRules rules;
    private final List<String> skipped = new ArrayList<>();

    TrainingData(TrainingSettings settings) {
        this.settings = settings;
        language = new Languages().of(settings.language());
        rules = language.tokenRules();
    }

    /** The sentences of each file in the target's guidelines but for the corpora: what a training can be measured on. Source 0. */
    Map<Path, List<LabelledSentence>> measurable() throws IOException {
        Map<Path, List<LabelledSentence>> sentences = new LinkedHashMap<>();
        for (Path file : settings.data()) {
            sentences.put(file, BioReader.read(file, 0));
        }
        for (Path file : settings.standOff()) {
            StandOffReader.Result result = StandOffReader.read(file, settings.texts(), this::document);
            sentences.put(file, result.sentences());
            skipped.add(result.skipped(file, settings.texts()));
        }
        return sentences;
    }

    /** The sentences of the corpora, source 0, and of each file in other guidelines, a source of its own. */
    List<LabelledSentence> others() throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (int i = 0; i < settings.otherData().size(); i++) {
            sentences.addAll(BioReader.read(settings.otherData().get(i), i + 1));
        }
        for (Path folder : settings.corpora()) {
            for (Path file : files(folder)) {
                sentences.addAll(CorpusReader.read(file, this::document, 0, CorpusPart.TRAINING));
            }
        }
        return sentences;
    }

    /** What was left out so far, a line each. */
    List<String> skipped() {
        return skipped.stream().filter(line -> !line.isEmpty()).toList();
    }

    private Document document(String text) {
        return Document.of(text, rules);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    Lexicon lexicon() {
        LexiconBuilder builder = new LexiconBuilder();
        present("names-" + settings.language() + ".txt.gz").forEach(builder::names);
        present("own-" + settings.language() + ".txt").forEach(builder::names);
        present("evidence-" + settings.language() + ".txt.gz").forEach(builder::usage);
        present("classes.txt.gz").forEach(builder::classes);
        return builder.build().with(dictionary());
    }

    private Dictionary dictionary() {
        return Stream.of(".txt.gz", ".txt")
                .flatMap(end -> present("dictionary-" + settings.language() + end).stream())
                .findFirst()
                .map(LexiconBuilder::dictionary)
                .orElse(Dictionary.NONE);
    }

    private List<Path> present(String name) {
        Path file = settings.lists().resolve(name);
        return Files.exists(file) ? List.of(file) : List.of();
    }

    /** One copy with other names, drawn by the seed, for each sentence with names. */
    List<LabelledSentence> variations(List<LabelledSentence> sentences, long seed) {
        List<String> firstNames = names(Set.of("first-f", "first-m"));
        List<String> surnames = names(Set.of("last"));
        List<String> places = names(Set.of("city", "town"));
        if (firstNames.isEmpty() || surnames.isEmpty() || places.isEmpty()) {
            return List.of();
        }
        NameVariation variation = new NameVariation(firstNames, surnames, places, seed);
        return sentences.stream().map(variation::vary).filter(Objects::nonNull).toList();
    }

    /** Copies of some sentences in capitals or small letters; none where nouns have capitals too, which then say less. */
    List<LabelledSentence> otherCases(List<LabelledSentence> sentences, long seed) {
        return language.grammar().capitalisesNouns() ? List.of() : new CaseVariation(seed).of(sentences);
    }

    private List<String> names(Set<String> lists) {
        List<String> names = new ArrayList<>();
        for (Path file : present("names-" + settings.language() + ".txt.gz")) {
            LexiconBuilder.each(file, 2, fields -> {
                if (lists.contains(fields[0]) && fields[1].length() > 2 && fields[1].indexOf(' ') < 0) {
                    names.add(fields[1]);
                }
            });
        }
        return names;
    }
}
