package wortlaut.app.command.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wortlaut.app.command.value.Folds;
import wortlaut.app.command.value.Given;
import wortlaut.app.command.value.Models;
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
            converter = Folds.class,
            description =
                    "Writes no model: measures on each part of --data and --stand-off what training on the rest brings.")
    private Integer folds;

    @Option(names = "--seed", defaultValue = "1", description = "Of everything random (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--models",
            defaultValue = "3",
            converter = Models.class,
            description =
                    "How many, with following seeds: the mean of their weights is the model (default: ${DEFAULT-VALUE}).")
    private int models;

    @Override
    public Integer call() {
        check();
        TrainingSettings settings =
                new TrainingSettings(language, data, otherData, corpora, standOff, texts, lists, out, seed, models);
        if (folds != null) {
            CrossValidation.run(settings, folds).forEach((file, result) -> System.out.println(file + ": " + result));
            return ExitStatus.DONE;
        }
        TrainingReport report = TrainEntities.train(settings);
        report.skipped().forEach(System.err::println);
        System.err.printf(
                Locale.ROOT,
                "%s: %,d sentences, %,d features, %,d bytes%n",
                out,
                report.sentences(),
                report.features(),
                report.bytes());
        System.err.println("on the very sentences it was trained on (an upper bound, not its accuracy):");
        System.out.println(report.onItsData());
        return ExitStatus.DONE;
    }

    private void check() {
        if ((out == null) == (folds == null)) {
            throw new WrongUsage("--out FILE or --cross-validate FOLDS is needed, and not both");
        }
        if (folds != null && data.isEmpty() && standOff.isEmpty()) {
            throw new WrongUsage("--cross-validate measures on the files of --data and --stand-off; give some");
        }
        if (texts == null && !standOff.isEmpty()) {
            throw new WrongUsage("--stand-off needs --texts FOLDER, where the articles are");
        }
        data.forEach(file -> Given.file("--data", file));
        otherData.forEach(file -> Given.file("--other-data", file));
        corpora.forEach(folder -> Given.existingFolder("--corpus", folder));
        standOff.forEach(file -> Given.file("--stand-off", file));
        Given.existingFolder("--texts", texts);
        Given.existingFolder("--lists", lists);
        Given.output("--out", out);
    }
}
