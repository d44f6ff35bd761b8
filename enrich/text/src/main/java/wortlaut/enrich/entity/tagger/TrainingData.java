package wortlaut.enrich.entity.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenRules;
import wortlaut.enrich.language.Languages;

/** The sentences and lists of a training. */
final class TrainingData {
    private final TrainingSettings settings;

    TrainingData(TrainingSettings settings) {
        this.settings = settings;
    }

    /** All sentences. Those of the target's guidelines have source 0, each other file its own. */
    List<LabelledSentence> sentences() throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (Path file : settings.data()) {
            sentences.addAll(BioReader.read(file, 0));
        }
        for (int i = 0; i < settings.otherData().size(); i++) {
            sentences.addAll(BioReader.read(settings.otherData().get(i), i + 1));
        }
        TokenRules rules = new Languages().of(settings.language()).tokenRules();
        for (Path folder : settings.corpora()) {
            for (Path file : files(folder)) {
                sentences.addAll(
                        CorpusReader.read(file, text -> Document.of(text, rules), 0, CorpusReader.Part.TRAINING));
            }
        }
        return sentences;
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
        return builder.build();
    }

    private List<Path> present(String name) {
        Path file = settings.lists().resolve(name);
        return Files.exists(file) ? List.of(file) : List.of();
    }

    /** One copy with other names for each sentence with names. */
    List<LabelledSentence> variations(List<LabelledSentence> sentences) {
        List<String> firstNames = names(Set.of("first-f", "first-m"));
        List<String> surnames = names(Set.of("last"));
        List<String> places = names(Set.of("city", "town"));
        if (firstNames.isEmpty() || surnames.isEmpty() || places.isEmpty()) {
            return List.of();
        }
        NameVariation variation = new NameVariation(firstNames, surnames, places, settings.seed());
        return sentences.stream().map(variation::vary).filter(Objects::nonNull).toList();
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
