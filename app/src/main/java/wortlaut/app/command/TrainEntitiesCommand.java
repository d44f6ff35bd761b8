package wortlaut.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.enrich.train.entity.CrossValidation;
import wortlaut.enrich.train.entity.TrainEntities;
import wortlaut.enrich.train.entity.TrainingReport;
import wortlaut.enrich.train.entity.TrainingSettings;

/** {@code wortlaut train entities}: the model that finds names. */
@Command(
        name = "entities",
        description = {
            "Trains the model that finds persons, organisations, places and other names. The same data and seed give the same file.",
            "Needs a heap of 5 GB: WORTLAUT_JAVA_OPTS=-Xmx5g"
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example (what the shipped German model was made with; enrich/models/README.md says where the data is from):",
            "  WORTLAUT_JAVA_OPTS=-Xmx5g wortlaut train entities --language de --corpus enrich/corpus/de \\",
            "    --lists enrich/models/lists --data germeval14.dev --data uner-pud.all --other-data smartdata-news.all \\",
            "    --out entities.model",
            "With --cross-validate 5 in place of --out it measures instead."
        })
public final class TrainEntitiesCommand implements Callable<Integer> {
    @Option(names = "--language", required = true, paramLabel = "TAG", description = "Such as de.")
    private String language;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "token TAB BIO, in the guidelines the model is to follow.")
    private List<Path> data = List.of();

    @Option(names = "--other-data", paramLabel = "FILE", description = "token TAB BIO, in guidelines of its own.")
    private List<Path> otherData = List.of();

    @Option(
            names = "--corpus",
            paramLabel = "FOLDER",
            description = "XML files in the form of enrich/corpus/README.md.")
    private List<Path> corpora = List.of();

    @Option(
            names = "--stand-off",
            paramLabel = "FILE",
            description = "Mentions apart from their texts, such as enrich/corpus/wikinews/de.tsv; needs --texts.")
    private List<Path> standOff = List.of();

    @Option(
            names = "--texts",
            paramLabel = "FOLDER",
            description =
                    "The articles of --stand-off, NUMBER.txt or NUMBER.json; those missing or changed are left out.")
    private Path texts;

    @Option(names = "--lists", required = true, paramLabel = "FOLDER", description = "Name lists and word classes.")
    private Path lists;

    @Option(names = "--out", paramLabel = "FILE", description = "The model.")
    private Path out;

    @Option(
            names = "--cross-validate",
            paramLabel = "FOLDS",
            description =
                    "Writes no model: measures on each part of --data and --stand-off what training on the rest brings.")
    private int folds;

    @Option(names = "--seed", defaultValue = "1", description = "Of everything random (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--models",
            defaultValue = "3",
            description =
                    "How many, with following seeds: the mean of their weights is the model (default: ${DEFAULT-VALUE}).")
    private int models;

    @Override
    public Integer call() {
        check();
        TrainingSettings settings =
                new TrainingSettings(language, data, otherData, corpora, standOff, texts, lists, out, seed, models);
        if (folds > 0) {
            CrossValidation.run(settings, folds).forEach((file, result) -> System.out.println(file + ": " + result));
            return ExitStatus.DONE;
        }
        TrainingReport report = TrainEntities.train(settings);
        report.skipped().forEach(System.err::println);
        System.err.printf(
                "%s: %,d sentences, %,d features, %,d bytes%n",
                out, report.sentences(), report.features(), report.bytes());
        System.err.println("on the very sentences it was trained on (an upper bound, not its accuracy):");
        System.out.println(report.onItsData());
        return ExitStatus.DONE;
    }

    private void check() {
        if (out == null && folds == 0) {
            throw new WrongUsage("--out FILE or --cross-validate FOLDS is needed");
        }
        if (models < 1) {
            throw new WrongUsage("--models " + models + ": one at least");
        }
        if (texts == null && !standOff.isEmpty()) {
            throw new WrongUsage("--stand-off needs --texts FOLDER, where the articles are");
        }
        Stream.of(data, otherData, corpora, standOff, texts == null ? List.<Path>of() : List.of(texts), List.of(lists))
                .flatMap(List::stream)
                .filter(path -> !Files.exists(path))
                .findFirst()
                .ifPresent(missing -> {
                    throw new WrongUsage(missing + ": no such file or folder");
                });
    }
}
